package org.smartlibrary.loan.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Hours;
import org.smartlibrary.loan.calendar.OnHolidays;
import org.smartlibrary.loan.calendar.Opening;
import org.smartlibrary.loan.calendar.Openness;
import org.smartlibrary.loan.calendar.SpecialDays;
import org.smartlibrary.loan.calendar.Week;
import org.smartlibrary.starter.security.Isil;

/**
 * What a library has said itself, and what holds for it.
 *
 * @param opensNext the first open day from today; absent when there is none within two years
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarView(
    Isil isil,
    long version,
    @Nullable Map<DayOfWeek, List<Hours>> week,
    @Nullable OnHolidays publicHolidays,
    @Nullable DayOfWeek workdaysAs,
    List<SpecialDays> specialDays,
    Effective effective,
    @Nullable LocalDate opensNext) {

  /** What holds, and which library said so; null for what the network takes. */
  record Effective(
      Said<Map<DayOfWeek, List<Hours>>> week,
      Said<OnHolidays> publicHolidays,
      Said<DayOfWeek> workdaysAs) {

    static Effective of(Openness openness) {
      return new Effective(
          new Said<>(openness.week().value().hours(), openness.week().by()),
          new Said<>(openness.publicHolidays().value(), openness.publicHolidays().by()),
          new Said<>(openness.workdaysAs().value(), openness.workdaysAs().by()));
    }
  }

  /** A value and whose it is. */
  record Said<T>(T value, @Nullable Isil saidBy) {}

  static CalendarView of(Opening own, Openness openness, @Nullable LocalDate opensNext) {
    return new CalendarView(
        own.library(),
        own.version(),
        hours(own.week()),
        own.publicHolidays(),
        own.workdaysAs(),
        own.specialDays(),
        Effective.of(openness),
        opensNext);
  }

  private static @Nullable Map<DayOfWeek, List<Hours>> hours(@Nullable Week week) {
    return week == null ? null : week.hours();
  }
}
