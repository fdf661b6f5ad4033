package org.smartlibrary.loan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * What one library says of when it is open. What it does not say, the library above says.
 *
 * @param week null to open as the library above does
 * @param publicHolidays null likewise
 * @param workdaysAs whose hours hold on a day of rest on which people work instead; null likewise
 * @param specialDays no two of them overlap
 * @param version 0 as long as the library has said nothing
 */
public record Opening(
    Isil library,
    @Nullable Week week,
    @Nullable OnHolidays publicHolidays,
    @Nullable DayOfWeek workdaysAs,
    List<SpecialDays> specialDays,
    long version) {

  public Opening {
    specialDays = List.copyOf(specialDays);
  }

  /** A library's that has said nothing. */
  public static Opening unsaid(Isil library) {
    return new Opening(library, null, null, null, List.of(), 0);
  }

  public Opening withVersion(long next) {
    return new Opening(library, week, publicHolidays, workdaysAs, specialDays, next);
  }

  Optional<SpecialDays> special(LocalDate day) {
    return specialDays.stream().filter(days -> days.has(day)).findFirst();
  }
}
