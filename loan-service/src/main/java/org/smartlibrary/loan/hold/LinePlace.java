package org.smartlibrary.loan.hold;

import java.time.Instant;
import java.util.Comparator;
import org.smartlibrary.loan.circulation.HoldId;

/** A place in line: the time of placing, and the id where two are of the same time. */
public record LinePlace(Instant placedAt, HoldId id) implements Comparable<LinePlace> {

  private static final Comparator<LinePlace> ORDER =
      Comparator.comparing(LinePlace::placedAt).thenComparing(place -> place.id().value());

  @Override
  public int compareTo(LinePlace other) {
    return ORDER.compare(this, other);
  }
}
