package org.smartlibrary.federation.union.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.union.UnionQuery;

/**
 * Answers over a large part of the catalogue, kept until the catalogue changes: counting how a
 * million records divide takes as long every time, and many ask for the same shelf. A loan changes
 * only answers that depend on where copies are.
 */
final class KeptAnswers<A> {

  /** Answers below are as quickly found again. */
  static final long LARGE = 5_000;

  private static final int MOST = 64;

  private final long fewest;
  private final ItemMarks marks;

  /** An answer, and the state of the marks that it was made of. */
  private record Kept<A>(A answer, long marks) {}

  private final Map<UnionQuery, Kept<A>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UnionQuery, Kept<A>> eldest) {
          return size() > MOST;
        }
      };

  private Object moment = this;

  KeptAnswers(long fewest, ItemMarks marks) {
    this.fewest = fewest;
    this.marks = marks;
  }

  /** The state of the marks that an answer to this query depends on; ask before answering. */
  long marks(UnionQuery query) {
    if (query.available()) {
      return marks.changes();
    }
    return query.scope().isNarrow() ? marks.strays() : 0;
  }

  synchronized Optional<A> find(UnionQuery query, IndexSearcher searcher) {
    return moment == moment(searcher)
        ? Optional.ofNullable(answers.get(query))
            .filter(kept -> kept.marks() == marks(query))
            .map(Kept::answer)
        : Optional.empty();
  }

  /** Keeps an answer to so many records, made when the marks were so. */
  synchronized void keep(
      UnionQuery query, A answer, long records, long marks, IndexSearcher searcher) {
    if (records < fewest) {
      return;
    }
    if (moment != moment(searcher)) {
      answers.clear();
      moment = moment(searcher);
    }
    answers.put(query, new Kept<>(answer, marks));
  }

  /** What stands for a searcher's view of the index, and keeps none of it in memory. */
  private static Object moment(IndexSearcher searcher) {
    return searcher.getIndexReader().getReaderCacheHelper().getKey();
  }
}
