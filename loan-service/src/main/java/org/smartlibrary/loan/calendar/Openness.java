package org.smartlibrary.loan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * When one library is open, by its own words and those of the libraries above it. A day that
 * somebody names goes before public holidays, and these before the week; of what several say the
 * nearest counts.
 *
 * @param sayings the library's own first, then upwards
 */
public record Openness(List<Opening> sayings, PublicHolidays holidays, boolean libraryClosed) {

  /** Whom nobody told otherwise opens daily from nine to five, and not on public holidays. */
  static final Week USUAL_WEEK = Week.daily(new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));

  /** On most Mondays many libraries are closed, and at a week's end hours are shorter. */
  static final DayOfWeek USUAL_WORKDAY = DayOfWeek.WEDNESDAY;

  public Openness {
    sayings = List.copyOf(sayings);
  }

  /** A value and the library that said so; null when nobody did. */
  public record Said<T>(T value, @Nullable Isil by) {}

  public Day on(LocalDate date) {
    if (libraryClosed) {
      return new Day(date, List.of(), Day.Because.LIBRARY_CLOSED, null, null);
    }
    return special(date).or(() -> holiday(date)).orElseGet(() -> usual(date));
  }

  public Said<Week> week() {
    return nearest(Opening::week, USUAL_WEEK);
  }

  public Said<OnHolidays> publicHolidays() {
    return nearest(Opening::publicHolidays, OnHolidays.CLOSED);
  }

  public Said<DayOfWeek> workdaysAs() {
    return nearest(Opening::workdaysAs, USUAL_WORKDAY);
  }

  private Optional<Day> special(LocalDate date) {
    return sayings.stream()
        .flatMap(saying -> saying.special(date).map(days -> day(date, days, saying)).stream())
        .findFirst();
  }

  private static Day day(LocalDate date, SpecialDays days, Opening saying) {
    return new Day(date, days.hours(), Day.Because.SPECIAL_DAY, saying.library(), days.why());
  }

  private Optional<Day> holiday(LocalDate date) {
    var rule = publicHolidays();
    return rule.value() == OnHolidays.OPEN
        ? Optional.empty()
        : holidays
            .holiday(date)
            .map(name -> new Day(date, List.of(), Day.Because.PUBLIC_HOLIDAY, rule.by(), name));
  }

  private Day usual(LocalDate date) {
    var week = week();
    return holidays.isWorkday(date)
        ? hours(date, week.value().on(workdaysAs().value()), Day.Because.WORKDAY_INSTEAD, week)
        : hours(date, week.value().on(date.getDayOfWeek()), Day.Because.WEEKDAY, week);
  }

  private static Day hours(LocalDate date, List<Hours> hours, Day.Because because, Said<?> said) {
    return new Day(date, hours, because, said.by(), null);
  }

  private <T> Said<T> nearest(Function<Opening, @Nullable T> said, T otherwise) {
    for (var saying : sayings) {
      T value = said.apply(saying);
      if (value != null) {
        return new Said<>(value, saying.library());
      }
    }
    return new Said<>(otherwise, null);
  }
}
