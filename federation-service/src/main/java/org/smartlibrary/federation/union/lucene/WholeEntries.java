package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.bytes.Squeezed;
import org.smartlibrary.federation.union.UnionEntry;

/**
 * Whole entries, squeezed when they are indexed and never again: as stored fields Lucene would
 * unpack and pack them in each merge, which was the dearest part of it.
 */
final class WholeEntries {

  private final List<LeafReaderContext> segments;

  WholeEntries(IndexSearcher searcher) {
    this.segments = searcher.getIndexReader().leaves();
  }

  static BinaryDocValuesField field(UnionEntry entry) {
    byte[] squeezed = Squeezed.squeeze(EntryJson.write(entry));
    return new BinaryDocValuesField(Fields.ENTRY, new BytesRef(squeezed));
  }

  /** What stands at this place, as JSON; nothing where there is a tombstone. */
  Optional<byte[]> json(int doc) throws IOException {
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
    BinaryDocValues values = DocValues.getBinary(segment.reader(), Fields.ENTRY);
    if (!values.advanceExact(doc - segment.docBase)) {
      return Optional.empty();
    }
    BytesRef squeezed = values.binaryValue();
    return Optional.of(Squeezed.unsqueeze(squeezed.bytes, squeezed.offset));
  }

  Optional<UnionEntry> entry(int doc) throws IOException {
    return json(doc).map(EntryJson::read);
  }
}
