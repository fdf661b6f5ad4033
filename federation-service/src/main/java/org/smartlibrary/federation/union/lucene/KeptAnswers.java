package org.smartlibrary.federation.union.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.union.SearchAnswer;
import org.smartlibrary.federation.union.UnionQuery;

/**
 * Answers over a large part of the catalogue, kept until the catalogue changes: counting how a
 * million records divide takes as long every time, and many ask for the same shelf.
 */
final class KeptAnswers {

  /** Answers below are as quickly found again. */
  static final long LARGE = 5_000;

  private static final int MOST = 64;

  private final long fewest;

  private final Map<UnionQuery, SearchAnswer> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UnionQuery, SearchAnswer> eldest) {
          return size() > MOST;
        }
      };

  private Object moment = this;

  KeptAnswers(long fewest) {
    this.fewest = fewest;
  }

  synchronized Optional<SearchAnswer> find(UnionQuery query, IndexSearcher searcher) {
    return moment == moment(searcher) ? Optional.ofNullable(answers.get(query)) : Optional.empty();
  }

  synchronized void keep(UnionQuery query, SearchAnswer answer, IndexSearcher searcher) {
    if (answer.total() < fewest) {
      return;
    }
    if (moment != moment(searcher)) {
      answers.clear();
      moment = moment(searcher);
    }
    answers.put(query, answer);
  }

  /** What stands for a searcher's view of the index, and keeps none of it in memory. */
  private static Object moment(IndexSearcher searcher) {
    return searcher.getIndexReader().getReaderCacheHelper().getKey();
  }
}
