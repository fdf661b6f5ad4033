package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<String> libraries = new HashSet<>();
    int copies = 0;
    int available = 0;
    int untold = 0;
    Instant newest = told;
    @Nullable Instant first = null;
    for (Holding holding : standing(holdings)) {
      libraries.add(holding.isil());
      copies += holding.copies();
      available += holding.available();
      untold += holding.untold();
      for (Holding.Item item : holding.items()) {
        newest = item.asOf() == null ? newest : later(newest, item.asOf());
        first = item.due() == null ? first : earlier(item.due(), first);
      }
    }
    return new HoldingsSummary(libraries.size(), copies, available, untold, newest, first);
  }

  /** Each copy where it stands: nearly always where it belongs. */
  private static List<Holding> standing(List<Holding> holdings) {
    for (Holding holding : holdings) {
      if (!holding.isAllHere()) {
        return holdings.stream().flatMap(Holding::whereItStands).toList();
      }
    }
    return holdings;
  }

  private static Instant earlier(Instant one, @Nullable Instant other) {
    return other == null || one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return other.isAfter(one) ? other : one;
  }
}
