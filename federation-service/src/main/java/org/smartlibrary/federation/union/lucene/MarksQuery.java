package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The records that have a mark; never cached, since marks change under a segment. */
final class MarksQuery extends Query {

  private final String name;
  private final Marks marks;

  /** The marks of a segment. */
  @FunctionalInterface
  interface Marks {
    FixedBitSet of(LeafReader segment);
  }

  MarksQuery(String name, Marks marks) {
    this.name = name;
    this.marks = marks;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
        FixedBitSet bits = marks.of(segment.reader());
        long count = bits.cardinality();
        return count == 0
            ? null
            : supply(new ConstantScoreScorer(score(), mode, new BitSetIterator(bits, count)));
      }

      private ScorerSupplier supply(ConstantScoreScorer scorer) {
        return new DefaultScorerSupplier(scorer);
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return name;
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
