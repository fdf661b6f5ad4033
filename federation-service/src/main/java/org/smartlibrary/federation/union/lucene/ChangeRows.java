package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.union.ListedChange;

/** Reads what the index has as values of changes; values can only be read onwards. */
final class ChangeRows {

  private final List<LeafReaderContext> leaves;

  ChangeRows(IndexSearcher searcher) {
    this.leaves = searcher.getIndexReader().leaves();
  }

  /** In the order of their sequence. */
  List<ChangeRow> read(List<NextChanges.Place> places) throws IOException {
    List<NextChanges.Place> onwards = new ArrayList<>(places);
    onwards.sort(Comparator.comparingInt(NextChanges.Place::document));
    List<ChangeRow> rows = new ArrayList<>(places.size());
    Segment segment = null;
    for (NextChanges.Place place : onwards) {
      if (segment == null || place.document() >= segment.end) {
        segment = new Segment(leaves.get(ReaderUtil.subIndex(place.document(), leaves)));
      }
      rows.add(segment.read(place));
    }
    rows.sort(Comparator.comparingLong(ChangeRow::sequence));
    return rows;
  }

  private static final class Segment {

    private final int base;
    private final int end;
    private final BinaryDocValues ids;
    private final NumericDocValues sequences;
    private final NumericDocValues versions;
    private final NumericDocValues times;
    private final NumericDocValues holders;

    Segment(LeafReaderContext leaf) throws IOException {
      LeafReader reader = leaf.reader();
      base = leaf.docBase;
      end = base + reader.maxDoc();
      ids = DocValues.getBinary(reader, Fields.CHANGED_ID);
      sequences = DocValues.getNumeric(reader, Fields.SEQUENCE);
      versions = DocValues.getNumeric(reader, Fields.VERSION);
      times = DocValues.getNumeric(reader, Fields.CHANGED_AT);
      holders = DocValues.getNumeric(reader, Fields.HELD);
    }

    ChangeRow read(NextChanges.Place place) throws IOException {
      int doc = place.document() - base;
      String id = ids.advanceExact(doc) ? ids.binaryValue().utf8ToString() : "";
      ListedChange change =
          new ListedChange(
              number(sequences, doc),
              id,
              number(versions, doc),
              Instant.ofEpochMilli(number(times, doc)),
              state(place, doc));
      return new ChangeRow(change, place.document());
    }

    /** Only a union record has a number of holders. */
    private ListedChange.State state(NextChanges.Place place, int doc) throws IOException {
      if (!holders.advanceExact(doc)) {
        return ListedChange.State.GONE;
      }
      return place.left() ? ListedChange.State.LEFT : ListedChange.State.HELD;
    }

    private static long number(NumericDocValues values, int doc) throws IOException {
      return values.advanceExact(doc) ? values.longValue() : 0;
    }
  }
}
