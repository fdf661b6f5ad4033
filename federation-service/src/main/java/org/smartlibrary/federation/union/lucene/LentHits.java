package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.SearchAnswer;

/** Tells of records of a page how their copies stand now; most were never lent, and stay. */
final class LentHits {

  private final List<LeafReaderContext> segments;
  private final ItemMarks marks;
  private final LibraryScope scope;

  LentHits(IndexSearcher searcher, ItemMarks marks, LibraryScope scope) {
    this.segments = searcher.getIndexReader().leaves();
    this.marks = marks;
    this.scope = scope;
  }

  SearchAnswer.Hit now(SearchAnswer.Hit hit, int document) throws IOException {
    LeafReaderContext context = segments.get(ReaderUtil.subIndex(document, segments));
    LeafReader segment = context.reader();
    int doc = document - context.docBase;
    if (!marks.of(segment).lent().get(doc)) {
      return hit;
    }
    Standing standing = new Standing(segment, marks.states());
    return new SearchAnswer.Hit(
        hit.id(), hit.brief(), standing.summary(doc, scope, hit.holdings().asOf()));
  }
}
