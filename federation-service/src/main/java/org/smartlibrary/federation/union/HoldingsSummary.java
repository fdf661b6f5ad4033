package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many libraries and copies, and as of when that is known. A copy counts where it stands.
 *
 * @param untold copies of which nobody told whether they are available
 * @param asOf when the newest of it was told, by a catalogue or by a desk
 * @param due when the first copy has to be back, where none is available and a desk told it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldingsSummary(
    int libraries, int copies, int available, int untold, Instant asOf, @Nullable Instant due) {

  public HoldingsSummary {
    due = available > 0 ? null : due;
  }

  /** Where nothing is known to come back. */
  public HoldingsSummary(int libraries, int copies, int available, int untold, Instant asOf) {
    this(libraries, copies, available, untold, asOf, null);
  }

  public static HoldingsSummary of(List<Holding> holdings, Instant told) {
    List<Holding> standing = holdings.stream().flatMap(Holding::whereItStands).toList();
    return new HoldingsSummary(
        (int) standing.stream().map(Holding::isil).distinct().count(),
        standing.stream().mapToInt(Holding::copies).sum(),
        standing.stream().mapToInt(Holding::available).sum(),
        standing.stream().mapToInt(Holding::untold).sum(),
        items(standing)
            .map(Holding.Item::asOf)
            .filter(Objects::nonNull)
            .reduce(told, HoldingsSummary::later),
        items(standing)
            .map(Holding.Item::due)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null));
  }

  private static Stream<Holding.Item> items(List<Holding> holdings) {
    return holdings.stream().flatMap(holding -> holding.items().stream());
  }

  private static Instant later(Instant one, Instant other) {
    return other.isAfter(one) ? other : one;
  }
}
