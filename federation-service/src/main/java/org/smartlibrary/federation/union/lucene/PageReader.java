package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.SearchAnswer;

/** Reads what a page shows of its records. */
final class PageReader {

  private final List<LeafReaderContext> segments;
  private final LibraryScope scope;

  PageReader(IndexSearcher searcher, LibraryScope scope) {
    this.segments = searcher.getIndexReader().leaves();
    this.scope = scope;
  }

  SearchAnswer.Hit read(int doc) throws IOException {
    Listing listing = Listing.read(value(Fields.LISTING, doc));
    return new SearchAnswer.Hit(listing.id(), listing.brief(), holdings(listing, doc));
  }

  private HoldingsSummary holdings(Listing listing, int doc) throws IOException {
    HoldingsSummary all = listing.holdings();
    return scope.isNarrow()
        ? Shelf.summary(value(Fields.SHELVES, doc).utf8ToString(), scope, all.asOf())
        : all;
  }

  /** Values are read forwards only, and a page is in no such order: each record begins anew. */
  private BytesRef value(String field, int doc) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    BinaryDocValues values = DocValues.getBinary(segment.reader(), field);
    if (!values.advanceExact(doc - segment.docBase)) {
      throw new IllegalStateException("No " + field + " of a record that was found");
    }
    return values.binaryValue();
  }
}
