package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.smartlibrary.federation.union.RecordVisitor;

/**
 * Calls the roll of all records, in parts that are equal in size and stay the same while records
 * come and go: a record's part is in its id.
 */
final class Roll {

  private static final Set<String> ID = Set.of(Fields.ID);

  private final IndexSearcher searcher;

  Roll(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Shows the records of one part; {@code parts} is a power of two. */
  void call(int part, int parts, RecordVisitor visitor) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      call(leaf, part, parts, visitor);
    }
  }

  private void call(LeafReaderContext leaf, int part, int parts, RecordVisitor visitor)
      throws IOException {
    LeafReader reader = leaf.reader();
    Bits living = reader.getLiveDocs();
    NumericDocValues ties = DocValues.getNumeric(reader, Fields.TIE);
    SortedNumericDocValues times = DocValues.getSortedNumeric(reader, Fields.DERIVED);
    BinaryDocValues ids = DocValues.getBinary(reader, Fields.CHANGED_ID);
    for (int doc = ties.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = ties.nextDoc()) {
      boolean alive = living == null || living.get(doc);
      if (alive && partOf(ties.longValue(), parts) == part && times.advanceExact(doc)) {
        String id =
            ids.advanceExact(doc) ? ids.binaryValue().utf8ToString() : stored(leaf.docBase + doc);
        visitor.see(id, Instant.ofEpochMilli(times.nextValue()));
      }
    }
  }

  private String stored(int doc) throws IOException {
    return searcher.storedFields().document(doc, ID).get(Fields.ID);
  }

  /** The upper bits of short ids are alike: they are mixed first (MurmurHash3's finalizer). */
  private static int partOf(long tie, int parts) {
    long mixed = (tie ^ (tie >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (int) (mixed ^ (mixed >>> 33)) & (parts - 1);
  }
}
