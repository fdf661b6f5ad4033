package org.smartlibrary.local.mongo.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.Interval;
import org.smartlibrary.local.mongo.store.Ordered;

/** Goes through the entries of one version of a map, interval by interval. */
final class IntervalCursor<V> {

  private final Ordered<V> entries;
  private final Iterator<Interval> intervals;
  private final boolean backwards;
  private Interval interval = Interval.ALL;
  private Ordered.@Nullable Walk<V> walk;
  private byte[] key = {};

  IntervalCursor(Ordered<V> entries, List<Interval> intervals, boolean backwards) {
    this.entries = entries;
    this.intervals = (backwards ? intervals.reversed() : intervals).iterator();
    this.backwards = backwards;
  }

  boolean advance() {
    while (walk != null || intervals.hasNext()) {
      if (walk == null) {
        interval = intervals.next();
        walk = entries.walk(interval.from(), interval.to(), backwards);
      }
      if (stepWithin(walk)) {
        return true;
      }
      walk = null;
    }
    return false;
  }

  byte[] key() {
    return key;
  }

  V value() {
    if (walk == null) {
      throw new IllegalStateException("Not at an entry");
    }
    return walk.value();
  }

  /** A walk counts the end in, which an interval does not. */
  private boolean stepWithin(Ordered.Walk<V> walk) {
    while (walk.advance()) {
      key = walk.key();
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
