package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/**
 * Searchers that score by the record alone, each search on the thread that asks. Before one is
 * given out, what desks told of its records is marked.
 */
final class Searchers extends SearcherFactory {

  private final ItemMarks marks;

  Searchers(ItemMarks marks) {
    this.marks = marks;
  }

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
      throws IOException {
    marks.follow(reader);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new RecordSimilarity());
    return searcher;
  }
}
