package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores by the record alone, never by what the collection is like. A page begun before a change
 * goes on after it without a gap or a repetition, and two instances or shards agree. Rarity of
 * words decides little where every word has to match.
 */
final class RecordSimilarity extends PerFieldSimilarityWrapper {

  private static final Similarity WEIGHTS = new Weights();
  private static final Similarity TEXTS = new Texts();

  @Override
  public Similarity get(String field) {
    return field.equals(Fields.ALL) ? WEIGHTS : TEXTS;
  }

  /** The {@link Weight} that is kept as frequency. */
  private static final class Weights extends Similarity {

    private static final float HUNDREDTH = 0.01f;

    @Override
    public long computeNorm(FieldInvertState state) {
      return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
      return new SimScorer() {
        @Override
        public float score(float weight, long norm) {
          return boost * weight * HUNDREDTH;
        }
      };
    }
  }

  /** BM25 of a collection in which all words are equally rare and a text has twelve. */
  private static final class Texts extends BM25Similarity {

    private static final float USUAL_LENGTH = 12;

    @Override
    protected float idf(long docFreq, long docCount) {
      return 1;
    }

    @Override
    protected float avgFieldLength(CollectionStatistics collection) {
      return USUAL_LENGTH;
    }
  }
}
