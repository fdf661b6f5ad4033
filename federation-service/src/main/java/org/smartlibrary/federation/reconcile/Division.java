package org.smartlibrary.federation.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.ShownRecord;

/** Divides a range into parts that follow each other without a gap. */
final class Division {

  private final Range range;
  private final long size;
  private final Digester whole = new Digester();
  private final Digester part = new Digester();
  private final List<RangeDigest> parts = new ArrayList<>();
  private @Nullable String behind;
  private @Nullable String last;

  Division(Range range, long size) {
    this.range = range;
    this.size = size;
    this.behind = range.behind();
  }

  void take(ShownRecord record) {
    if (part.count() == size) {
      parts.add(part.end(new Range(behind, last)));
      behind = last;
    }
    whole.take(record);
    part.take(record);
    last = record.controlNumber();
  }

  /** The last part goes on to the end of the range, so that nothing lies between. */
  RangeContent content() {
    parts.add(part.end(new Range(behind, range.to())));
    return new RangeContent.Divided(whole.end(range), parts);
  }
}
