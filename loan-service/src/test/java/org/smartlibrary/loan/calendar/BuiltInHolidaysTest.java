package org.smartlibrary.loan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInHolidaysTest {

  private final List<HolidayYear> years = BuiltInHolidays.years();

  @ParameterizedTest
  @CsvSource({"2025, 6, 28, 5, 〔2024〕12号", "2026, 7, 33, 6, 〔2025〕7号"})
  void eachYearHasWhatItsNoticeArranges(
      int year, int holidays, int daysOff, int workdays, String notice) {
    var known = years.stream().filter(one -> one.year() == year).findFirst().orElseThrow();

    assertThat(known.source()).contains(notice, "https://www.gov.cn/");
    assertThat(known.holidays()).hasSize(holidays);
    assertThat(known.holidays().stream().mapToLong(BuiltInHolidaysTest::days).sum())
        .isEqualTo(daysOff);
    assertThat(known.workdays()).hasSize(workdays);
  }

  @Test
  void whoWorksInsteadWorksAtAWeeksEndWhichIsNoHoliday() {
    for (var year : years) {
      assertThat(year.workdays())
          .allMatch(
              day ->
                  EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                      && year.holiday(day).isEmpty()
                      && year.mayName(day));
    }
  }

  @Test
  void asManyWeekdaysAreFreeInsteadOfWeekendsAsTheLawHasDays() {
    // Thirteen days a year since 2025; a day's rest that falls on a weekend is made up for.
    for (var year : years) {
      long weekdaysOff =
          year.holidays().stream()
              .flatMap(one -> one.from().datesUntil(one.until().plusDays(1)))
              .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
              .count();
      assertThat(weekdaysOff - year.workdays().size()).as("%d", year.year()).isEqualTo(13);
    }
  }

  private static long days(HolidayYear.Holiday holiday) {
    return holiday.until().toEpochDay() - holiday.from().toEpochDay() + 1;
  }
}
