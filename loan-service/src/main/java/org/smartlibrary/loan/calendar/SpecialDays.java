package org.smartlibrary.loan.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a library is open otherwise than in a usual week.
 *
 * @param hours when it is open; none when it is closed
 * @param why a word for readers: 盘点, evening of the lantern festival
 */
public record SpecialDays(
    LocalDate from, LocalDate until, List<Hours> hours, @Nullable String why) {

  public SpecialDays {
    hours = List.copyOf(hours);
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("the last day comes before the first");
    }
  }

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  public boolean overlaps(SpecialDays other) {
    return !from.isAfter(other.until) && !other.from.isAfter(until);
  }
}
