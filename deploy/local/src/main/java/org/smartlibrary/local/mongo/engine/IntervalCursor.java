package org.smartlibrary.local.mongo.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.Interval;

/** Goes through the entries of one version of a map, interval by interval. */
final class IntervalCursor<V> {

  private final RootReference<byte[], V> root;
  private final Iterator<Interval> intervals;
  private final boolean backwards;
  private Interval interval = Interval.ALL;
  private @Nullable Cursor<byte[], V> cursor;
  private byte[] key = {};

  IntervalCursor(RootReference<byte[], V> root, List<Interval> intervals, boolean backwards) {
    this.root = root;
    this.intervals = (backwards ? intervals.reversed() : intervals).iterator();
    this.backwards = backwards;
  }

  boolean advance() {
    while (cursor != null || intervals.hasNext()) {
      if (cursor == null) {
        interval = intervals.next();
        cursor = open();
      }
      if (stepWithin(cursor)) {
        return true;
      }
      cursor = null;
    }
    return false;
  }

  byte[] key() {
    return key;
  }

  V value() {
    if (cursor == null) {
      throw new IllegalStateException("Not at an entry");
    }
    return cursor.getValue();
  }

  private Cursor<byte[], V> open() {
    return backwards
        ? new Cursor<>(root, interval.to(), interval.from(), true)
        : new Cursor<>(root, interval.from(), interval.to(), false);
  }

  /** The map's cursor counts the end in, which an interval does not. */
  private boolean stepWithin(Cursor<byte[], V> entries) {
    while (entries.hasNext()) {
      key = entries.next();
      if (interval.reaches(key)) {
        return true;
      }
      if (!backwards) {
        return false;
      }
    }
    return false;
  }

  /** The end of an index entry, where the document's key is. */
  byte[] keyFrom(int place) {
    return Arrays.copyOfRange(key, place, key.length);
  }
}
