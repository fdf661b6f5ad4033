package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.LibraryScope;
import org.smartlibrary.federation.union.SearchAnswer;

/** Reads what a page shows of its records. */
final class PageReader {

  private static final Set<String> ALL = Set.of(Fields.ID, Fields.BRIEF, Fields.SUMMARY);
  private static final Set<String> SCOPED =
      Set.of(Fields.ID, Fields.BRIEF, Fields.SUMMARY, Fields.SHELVES);

  private final StoredFields stored;
  private final LibraryScope scope;

  PageReader(IndexSearcher searcher, LibraryScope scope) throws IOException {
    this.stored = searcher.storedFields();
    this.scope = scope;
  }

  SearchAnswer.Hit read(int doc) throws IOException {
    Document document = stored.document(doc, scope.isNarrow() ? SCOPED : ALL);
    return new SearchAnswer.Hit(
        document.get(Fields.ID), document.get(Fields.BRIEF), holdings(document));
  }

  private HoldingsSummary holdings(Document document) {
    HoldingsSummary all = Shelf.summary(document.get(Fields.SUMMARY));
    return scope.isNarrow() ? Shelf.summary(document.get(Fields.SHELVES), scope, all.asOf()) : all;
  }
}
