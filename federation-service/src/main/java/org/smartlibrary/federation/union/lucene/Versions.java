package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The version that the index has of an id: what was written since the last refresh from memory, the
 * rest from the index itself, so that nothing grows with the catalogue.
 */
final class Versions {

  /** No change has a version below 1. */
  static final long NONE = 0;

  private final Map<String, Long> recent = new HashMap<>();
  private @Nullable IndexReader opened;
  private List<Ids> segments = List.of();

  void put(String id, long version) {
    recent.put(id, version);
  }

  /** What was recent is in the reader now. */
  void refreshed() {
    recent.clear();
    opened = null;
    segments = List.of();
  }

  long of(String id, IndexReader reader) throws IOException {
    Long known = recent.get(id);
    if (known != null) {
      return known;
    }
    BytesRef term = new BytesRef(id);
    for (Ids ids : in(reader)) {
      long version = ids.version(term);
      if (version != NONE) {
        return version;
      }
    }
    return NONE;
  }

  /** The segments' ids, the newest segment's first, opened once for each reader. */
  private List<Ids> in(IndexReader reader) throws IOException {
    if (!reader.equals(opened)) {
      segments = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves().reversed()) {
        segments.add(new Ids(leaf.reader()));
      }
      opened = reader;
    }
    return segments;
  }

  /** The ids of one segment; to look up many, its terms are opened once. */
  private static final class Ids {

    private final LeafReader segment;
    private final @Nullable TermsEnum terms;

    Ids(LeafReader segment) throws IOException {
      this.segment = segment;
      Terms ids = segment.terms(Fields.ID);
      this.terms = ids == null ? null : ids.iterator();
    }

    long version(BytesRef id) throws IOException {
      if (terms == null || !terms.seekExact(id)) {
        return NONE;
      }
      int doc = living(terms.postings(null, PostingsEnum.NONE), segment.getLiveDocs());
      NumericDocValues versions = doc < 0 ? null : segment.getNumericDocValues(Fields.VERSION);
      return versions != null && versions.advanceExact(doc) ? versions.longValue() : NONE;
    }
  }

  /** The living document of an id in a segment, or -1. */
  static int document(LeafReader segment, BytesRef id) throws IOException {
    Terms ids = segment.terms(Fields.ID);
    TermsEnum terms = ids == null ? null : ids.iterator();
    if (terms == null || !terms.seekExact(id)) {
      return -1;
    }
    return living(terms.postings(null, PostingsEnum.NONE), segment.getLiveDocs());
  }

  private static int living(PostingsEnum documents, @Nullable Bits live) throws IOException {
    for (int doc = documents.nextDoc();
        doc != PostingsEnum.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if (live == null || live.get(doc)) {
        return doc;
      }
    }
    return -1;
  }
}
