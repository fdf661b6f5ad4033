package org.smartlibrary.loan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The public holidays of a year, and the days of rest on which people work instead (调休).
 *
 * @param source the document that says so
 * @param version 0 for what the service brought with it
 */
public record HolidayYear(
    int year, String source, List<Holiday> holidays, List<LocalDate> workdays, long version) {

  public HolidayYear {
    holidays = List.copyOf(holidays);
    workdays = List.copyOf(workdays);
  }

  /** Days that have a name, from the first to the last. */
  public record Holiday(LocalDate from, LocalDate until, String name) {

    public boolean has(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  public HolidayYear withVersion(long next) {
    return new HolidayYear(year, source, holidays, workdays, next);
  }

  /** A year's days off may begin in the December before it, and end in the January after. */
  public boolean mayName(LocalDate day) {
    return !day.isBefore(LocalDate.of(year - 1, 12, 1))
        && !day.isAfter(LocalDate.of(year + 1, 1, 31));
  }

  Optional<String> holiday(LocalDate day) {
    return holidays.stream().filter(one -> one.has(day)).findFirst().map(Holiday::name);
  }

  boolean isWorkday(LocalDate day) {
    return workdays.contains(day);
  }
}
