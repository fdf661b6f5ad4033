package org.smartlibrary.loan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

/** What every place that keeps calendars promises. */
public abstract class CalendarStoresContract {

  private static final Isil LIBRARY = new Isil("CN-430121");
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  protected abstract CalendarStores stores();

  @Test
  void allThatALibrarySaidComesBack() {
    var opening =
        new Opening(
            LIBRARY,
            Week.daily(
                    new Hours(LocalTime.of(9, 0), LocalTime.NOON),
                    new Hours(LocalTime.of(14, 0), LocalTime.MIDNIGHT))
                .without(DayOfWeek.MONDAY),
            OnHolidays.OPEN,
            DayOfWeek.FRIDAY,
            List.of(
                new SpecialDays(DAY, DAY.plusDays(2), List.of(), "盘点"),
                new SpecialDays(
                    DAY.plusDays(9),
                    DAY.plusDays(9),
                    List.of(new Hours(LocalTime.of(18, 0), LocalTime.of(21, 0))),
                    null)),
            1);

    assertThat(stores().openings().put(opening)).isTrue();

    assertThat(stores().openings().find(LIBRARY)).contains(opening);
    assertThat(stores().openings().find(new Isil("CN-430122"))).isEmpty();
  }

  @Test
  void whatALibraryDidNotSayStaysUnsaid() {
    var opening = Opening.unsaid(LIBRARY).withVersion(1);
    stores().openings().put(opening);

    assertThat(stores().openings().find(LIBRARY)).contains(opening);
  }

  @Test
  void onlyTheNextVersionTakesThePlaceOfOne() {
    var first = Opening.unsaid(LIBRARY).withVersion(1);
    var openings = stores().openings();

    assertThat(openings.put(first.withVersion(2))).isFalse();
    assertThat(openings.put(first)).isTrue();
    assertThat(openings.put(first)).isFalse();
    assertThat(openings.put(first.withVersion(2))).isTrue();
    assertThat(openings.put(first.withVersion(2))).isFalse();
    assertThat(openings.find(LIBRARY).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void aYearComesBackAndIsReplacedByItsNextVersionOnly() {
    var years = stores().years();
    var year =
        new HolidayYear(
            2027,
            "a notice",
            List.of(new HolidayYear.Holiday(DAY, DAY.plusDays(2), "元旦")),
            List.of(DAY.plusDays(8)),
            1);

    assertThat(years.all()).isEmpty();
    assertThat(years.put(year)).isTrue();
    assertThat(years.put(year)).isFalse();
    assertThat(years.put(year.withVersion(2))).isTrue();
    assertThat(years.all()).containsExactly(year.withVersion(2));
  }
}
