package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many libraries and copies, and as of when that is known. A copy counts where it stands.
 *
 * @param untold copies of which nobody told whether they are available
 * @param asOf when the newest of it was told, by a catalogue or by a desk
 */
public record HoldingsSummary(int libraries, int copies, int available, int untold, Instant asOf) {

  public static HoldingsSummary of(List<Holding> holdings, Instant told) {
    List<Holding> standing = holdings.stream().flatMap(Holding::whereItStands).toList();
    return new HoldingsSummary(
        (int) standing.stream().map(Holding::isil).distinct().count(),
        standing.stream().mapToInt(Holding::copies).sum(),
        standing.stream().mapToInt(Holding::available).sum(),
        standing.stream().mapToInt(Holding::untold).sum(),
        newest(standing, told));
  }

  /** The newest of what desks told of them, or the time given when that is newer. */
  static Instant newest(List<Holding> holdings, Instant told) {
    return holdings.stream()
        .flatMap(holding -> holding.items().stream())
        .flatMap(item -> Stream.ofNullable(item.asOf()))
        .reduce(told, (one, other) -> other.isAfter(one) ? other : one);
  }
}
