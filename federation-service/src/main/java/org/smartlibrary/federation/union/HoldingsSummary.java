package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.List;

/**
 * How many libraries and copies, and as of when that is known.
 *
 * @param untold copies of which nobody told whether they are available
 */
public record HoldingsSummary(int libraries, int copies, int available, int untold, Instant asOf) {

  public static HoldingsSummary of(List<Holding> holdings, Instant asOf) {
    return new HoldingsSummary(
        (int) holdings.stream().map(Holding::isil).distinct().count(),
        holdings.stream().mapToInt(Holding::copies).sum(),
        holdings.stream().mapToInt(Holding::available).sum(),
        holdings.stream().mapToInt(Holding::untold).sum(),
        asOf);
  }
}
