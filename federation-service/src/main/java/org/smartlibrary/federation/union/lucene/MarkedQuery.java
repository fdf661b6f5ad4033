package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Of some records those that pass a check, which is made last of all that a search asks. */
final class MarkedQuery extends Query {

  private static final float COST_OF_A_CHECK = 100;

  private final Query candidates;
  private final Checks checks;

  /** Makes the check of a segment. */
  @FunctionalInterface
  interface Checks {
    Check of(LeafReaderContext segment);
  }

  /** Asked for one record after the other. */
  @FunctionalInterface
  interface Check {
    boolean passes(int doc) throws IOException;
  }

  MarkedQuery(Query candidates, Checks checks) {
    this.candidates = candidates;
    this.checks = checks;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = candidates.rewrite(searcher);
    return rewritten.equals(candidates) ? this : new MarkedQuery(rewritten, checks);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight among = candidates.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        Scorer scorer = among.scorer(segment);
        return scorer == null
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(score(), mode, checked(scorer, checks.of(segment))));
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  private static TwoPhaseIterator checked(Scorer scorer, Check check) {
    TwoPhaseIterator before = scorer.twoPhaseIterator();
    DocIdSetIterator docs = before == null ? scorer.iterator() : before.approximation();
    return new TwoPhaseIterator(docs) {
      @Override
      public boolean matches() throws IOException {
        return (before == null || before.matches()) && check.passes(docs.docID());
      }

      @Override
      public float matchCost() {
        return COST_OF_A_CHECK;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "marked(" + candidates.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
