package org.smartlibrary.loan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All years that are known; a year that an operator has written counts before the built-in one. */
public final class PublicHolidays {

  private static final List<HolidayYear> BUILT_IN = BuiltInHolidays.years();

  private final List<HolidayYear> years;

  private PublicHolidays(List<HolidayYear> years) {
    this.years = List.copyOf(years);
  }

  static PublicHolidays with(List<HolidayYear> written) {
    Map<Integer, HolidayYear> byYear = new TreeMap<>();
    BUILT_IN.forEach(year -> byYear.put(year.year(), year));
    written.forEach(year -> byYear.put(year.year(), year));
    return new PublicHolidays(List.copyOf(byYear.values()));
  }

  List<HolidayYear> years() {
    return years;
  }

  Optional<HolidayYear> year(int year) {
    return years.stream().filter(one -> one.year() == year).findFirst();
  }

  /** The name of the holiday that a day is. */
  Optional<String> holiday(LocalDate day) {
    return years.stream().flatMap(year -> year.holiday(day).stream()).findFirst();
  }

  boolean isWorkday(LocalDate day) {
    return years.stream().anyMatch(year -> year.isWorkday(day));
  }
}
