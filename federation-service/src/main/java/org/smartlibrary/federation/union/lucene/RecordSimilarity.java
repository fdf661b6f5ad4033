package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 without what it takes from the collection. A record's score depends on the record and the
 * question alone: a page begun before a change goes on after it without a gap or a repetition, and
 * two instances or shards agree. Rarity of words decides little where every word has to match.
 */
final class RecordSimilarity extends BM25Similarity {

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
