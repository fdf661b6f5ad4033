package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Finds the newest number before a time. Numbers and times grow together, so only a segment that
 * has changes of both sides is looked into.
 */
final class LastBefore extends SimpleCollector {

  private final long time;
  private NumericDocValues sequences = DocValues.emptyNumeric();
  private long last;

  private LastBefore(long time) {
    this.time = time;
  }

  static long find(long time, IndexSearcher searcher) throws IOException {
    LastBefore collector = new LastBefore(time);
    searcher.search(
        LongPoint.newRangeQuery(Fields.CHANGED_AT, Long.MIN_VALUE, time - 1),
        new OnOneThread<>(collector));
    return collector.last;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    PointValues times = leaf.reader().getPointValues(Fields.CHANGED_AT);
    if (times == null || number(times.getMinPackedValue()) >= time) {
      throw new CollectionTerminatedException();
    }
    if (number(times.getMaxPackedValue()) < time) {
      PointValues all = Objects.requireNonNull(leaf.reader().getPointValues(Fields.SEQUENCE));
      last = Math.max(last, number(all.getMaxPackedValue()));
      throw new CollectionTerminatedException();
    }
    sequences = DocValues.getNumeric(leaf.reader(), Fields.SEQUENCE);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (sequences.advanceExact(doc)) {
      last = Math.max(last, sequences.longValue());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  private static long number(byte[] packed) {
    return LongPoint.decodeDimension(packed, 0);
  }
}
