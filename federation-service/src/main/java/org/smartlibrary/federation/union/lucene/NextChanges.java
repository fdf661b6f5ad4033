package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Keeps the first of what searches find, by sequence, and never more than was asked for. */
final class NextChanges {

  private static final Comparator<Place> SMALLEST_FIRST = Comparator.comparingLong(Place::sequence);

  private final int limit;
  private final PriorityQueue<Place> best = new PriorityQueue<>(SMALLEST_FIRST.reversed());

  /** A document, by its number among all; {@code left} when it was found as held once. */
  record Place(long sequence, int document, boolean left) {}

  NextChanges(int limit) {
    this.limit = limit;
  }

  CollectorManager<?, ?> held() {
    return new OnOneThread<>(new Keeping(false));
  }

  CollectorManager<?, ?> left() {
    return new OnOneThread<>(new Keeping(true));
  }

  /** What was kept, in order. */
  List<Place> places() {
    List<Place> places = new ArrayList<>(best);
    places.sort(SMALLEST_FIRST);
    return places;
  }

  private boolean isWanted(long sequence) {
    return best.size() < limit || sequence < best.element().sequence();
  }

  private void add(Place place) {
    if (best.size() == limit) {
      best.poll();
    }
    best.add(place);
  }

  private final class Keeping extends SimpleCollector {

    private final boolean left;
    private NumericDocValues sequences = DocValues.emptyNumeric();
    private int base;

    Keeping(boolean left) {
      this.left = left;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      sequences = DocValues.getNumeric(leaf.reader(), Fields.SEQUENCE);
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
      if (sequences.advanceExact(doc) && isWanted(sequences.longValue())) {
        add(new Place(sequences.longValue(), base + doc, left));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
