package org.smartlibrary.federation.union.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Searchers that score by the record alone, each search on the thread that asks. */
final class Searchers extends SearcherFactory {

  @Override
  public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new RecordSimilarity());
    return searcher;
  }
}
