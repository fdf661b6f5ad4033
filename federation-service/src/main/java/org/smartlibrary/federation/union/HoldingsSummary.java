package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.List;

/** How many libraries and copies, and as of when that is known. */
public record HoldingsSummary(int libraries, int copies, int available, Instant asOf) {

  public static HoldingsSummary of(List<Holding> holdings, Instant asOf) {
    return new HoldingsSummary(
        (int) holdings.stream().map(Holding::isil).distinct().count(),
        holdings.stream().mapToInt(Holding::copies).sum(),
        holdings.stream().mapToInt(Holding::available).sum(),
        asOf);
  }
}
