package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.smartlibrary.local.mongo.key.Interval;

/** A way to the documents that a filter can match. */
public sealed interface Access<I extends IndexShape> {

  /** Whether nothing but the filter itself keeps documents out. */
  boolean isUnrestricted();

  /** Whether a document may come twice. */
  boolean repeats();

  /**
   * One index, interval by interval.
   *
   * @param backwards from the last interval's end to the first one's beginning
   * @param distinct whether no document can come twice
   * @param restricts whether the intervals come from the filter
   */
  record ByIndex<I extends IndexShape>(
      I index, List<Interval> intervals, boolean backwards, boolean distinct, boolean restricts)
      implements Access<I> {
    @Override
    public boolean isUnrestricted() {
      return !restricts;
    }

    @Override
    public boolean repeats() {
      return !distinct;
    }
  }

  /** Several ways one after the other. */
  record Union<I extends IndexShape>(List<Access<I>> parts) implements Access<I> {
    @Override
    public boolean isUnrestricted() {
      return parts.stream().anyMatch(Access::isUnrestricted);
    }

    @Override
    public boolean repeats() {
      return true;
    }
  }

  /**
   * A way with what it does not settle.
   *
   * @param rest the filter that every document on the way must still pass; empty for none
   * @param sorted whether the documents come in the order that was asked for
   */
  record Plan<I extends IndexShape>(Access<I> access, Document rest, boolean sorted) {}
}
