package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.Found;
import org.smartlibrary.federation.union.UnionEntry;

/** Finds what an id stands for, following merges to their end. */
final class IdLookup {

  /** Merges of merges of merges are rare; a circle, which nobody should write, must end too. */
  private static final int LONGEST_WAY = 32;

  private final IndexSearcher searcher;

  IdLookup(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  Found find(String id) throws IOException {
    Found found = here(id);
    Found end = found;
    for (int i = 0; i < LONGEST_WAY && end instanceof Found.Moved(String into); i++) {
      found = end;
      end = here(into);
    }
    return found instanceof Found.Moved ? survivor(found, end) : end;
  }

  private static Found survivor(Found last, Found end) {
    return end instanceof Found.Gone ? end : last;
  }

  private Found here(String id) throws IOException {
    int document = document(id);
    return document < 0 ? new Found.Unknown() : found(document);
  }

  /** The document of an id, or -1. */
  int document(String id) throws IOException {
    BytesRef term = new BytesRef(id);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int doc = Versions.document(leaf.reader(), term);
      if (doc >= 0) {
        return leaf.docBase + doc;
      }
    }
    return -1;
  }

  private Found found(int document) throws IOException {
    Optional<UnionEntry> entry = new WholeEntries(searcher).entry(document);
    if (entry.isPresent()) {
      return new Found.Here(entry.get());
    }
    String into = searcher.storedFields().document(document).get(Fields.INTO);
    return into == null ? new Found.Gone() : new Found.Moved(into);
  }
}
