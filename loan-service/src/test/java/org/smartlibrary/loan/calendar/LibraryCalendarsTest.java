package org.smartlibrary.loan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;

class LibraryCalendarsTest {

  private static final Isil NATION = new Isil("CN-N");
  private static final Isil COUNTY = new Isil("CN-430121");
  private static final Isil BRANCH = new Isil("CN-430121-1");
  private static final Hours DAY = new Hours(LocalTime.of(8, 30), LocalTime.of(20, 0));
  private static final Duration BELIEVED = Duration.ofSeconds(10);

  private final Libraries libraries = new Libraries();
  private final InMemoryOpenings openings = new InMemoryOpenings();
  private final InMemoryHolidayYears years = new InMemoryHolidayYears();
  private final AtomicInteger neverOpened = new AtomicInteger();
  private final SetClock clock = new SetClock(Instant.parse("2026-11-26T00:00:00Z"));
  private final LibraryCalendars calendars =
      new LibraryCalendars(
          libraries,
          new CalendarStores(openings, years),
          neverOpened::incrementAndGet,
          BELIEVED,
          clock);

  LibraryCalendarsTest() {
    register(NATION, Level.NATIONAL, null, "Asia/Shanghai", Library.Status.ACTIVE);
    register(COUNTY, Level.COUNTY, NATION, "Asia/Shanghai", Library.Status.ACTIVE);
    register(BRANCH, Level.BRANCH, COUNTY, "Asia/Shanghai", Library.Status.ACTIVE);
  }

  @Test
  void whomNobodyToldOtherwiseIsOpenDailyButNotOnPublicHolidays() {
    assertThat(day(BRANCH, "2026-11-23").hours()).hasToString("[09:00-17:00]");
    assertThat(day(BRANCH, "2026-10-01"))
        .isEqualTo(closed("2026-10-01", Day.Because.PUBLIC_HOLIDAY, null, "国庆节"));
  }

  @Test
  void aBranchOpensAsTheLibraryAboveUntilItSaysOtherwise() {
    say(COUNTY, Week.daily(DAY).without(DayOfWeek.MONDAY));
    assertThat(day(BRANCH, "2026-11-23").isOpen()).isFalse();
    assertThat(day(BRANCH, "2026-11-23").by()).contains(COUNTY);

    say(BRANCH, Week.daily(DAY).without(DayOfWeek.TUESDAY));
    assertThat(day(BRANCH, "2026-11-23").isOpen()).isTrue();
    assertThat(day(BRANCH, "2026-11-24").by()).contains(BRANCH);
    assertThat(day(COUNTY, "2026-11-24").isOpen()).isTrue();
  }

  @Test
  void whatALibraryDoesNotSayStaysAsAboveAlthoughItSaysOtherThings() {
    say(COUNTY, Week.daily(DAY).without(DayOfWeek.MONDAY));
    put(new Opening(BRANCH, null, OnHolidays.OPEN, null, List.of(), 0));

    assertThat(day(BRANCH, "2026-11-23").isOpen()).isFalse();
    assertThat(day(BRANCH, "2026-10-01").isOpen()).isTrue();
    assertThat(day(BRANCH, "2026-10-05").isOpen()).as("a Monday").isFalse();
    assertThat(day(COUNTY, "2026-10-01").isOpen()).isFalse();
  }

  @Test
  void aDayThatSomebodyNamesGoesBeforeHolidaysAndWeekAndTheNearestNamesItLast() {
    special(NATION, "2026-10-01", "2026-10-03", List.of(DAY), "节日开放");
    special(COUNTY, "2026-10-02", "2026-10-02", List.of(), "盘点");
    say(BRANCH, Week.daily(DAY).without(DayOfWeek.THURSDAY));

    assertThat(day(BRANCH, "2026-10-01").because()).isEqualTo(Day.Because.SPECIAL_DAY);
    assertThat(day(BRANCH, "2026-10-01").isOpen()).isTrue();
    assertThat(day(BRANCH, "2026-10-02"))
        .isEqualTo(closed("2026-10-02", Day.Because.SPECIAL_DAY, COUNTY, "盘点"));
    assertThat(day(BRANCH, "2026-10-04").because()).isEqualTo(Day.Because.PUBLIC_HOLIDAY);
  }

  @Test
  void aDayOfRestOnWhichPeopleWorkInsteadHasAWorkdaysHours() {
    say(COUNTY, Week.daily(DAY).without(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    assertThat(day(COUNTY, "2026-10-11").isOpen()).as("a usual Sunday").isFalse();
    assertThat(day(COUNTY, "2026-10-10").isOpen()).as("a Saturday of work").isTrue();
    assertThat(day(COUNTY, "2026-10-10").because()).isEqualTo(Day.Because.WORKDAY_INSTEAD);

    put(new Opening(COUNTY, null, null, DayOfWeek.SATURDAY, List.of(), 0));
    put(new Opening(NATION, Week.daily(DAY).without(DayOfWeek.SATURDAY), null, null, List.of(), 0));
    assertThat(day(COUNTY, "2026-10-10").isOpen()).isFalse();
  }

  @Test
  void aLibraryThatNoLongerLendsIsClosed() {
    register(BRANCH, Level.BRANCH, COUNTY, "Asia/Shanghai", Library.Status.CLOSED);

    assertThat(day(BRANCH, "2026-11-26").because()).isEqualTo(Day.Because.LIBRARY_CLOSED);
  }

  @ParameterizedTest
  @CsvSource({
    // A Thursday; thirty days later is a Saturday.
    "2026-11-26T08:00:00Z, 30, 2026-12-26T15:59:59Z",
    // In Beijing it is the next day already.
    "2026-11-26T20:00:00Z, 30, 2026-12-27T15:59:59Z",
    // Into the Spring Festival: the first day after it.
    "2026-01-20T08:00:00Z, 30, 2026-02-24T15:59:59Z",
    // Into the National Day's week.
    "2026-09-05T08:00:00Z, 30, 2026-10-08T15:59:59Z"
  })
  void whatIsLentFallsDueAtTheEndOfAnOpenDay(Instant from, int days, Instant due) {
    assertThat(calendars.due(BRANCH, from, days)).isEqualTo(due);
  }

  @Test
  void daysAreThoseOfTheLibrarysOwnZone() {
    var urumqi = new Isil("CN-650100");
    register(urumqi, Level.PREFECTURE, NATION, "Asia/Urumqi", Library.Status.ACTIVE);
    var moment = Instant.parse("2026-11-26T17:00:00Z");

    assertThat(calendars.dayAt(urumqi, moment)).isEqualTo("2026-11-26");
    assertThat(calendars.dayAt(BRANCH, moment)).isEqualTo("2026-11-27");
    assertThat(calendars.due(urumqi, moment, 1)).isEqualTo("2026-11-27T17:59:59Z");
  }

  @Test
  void aLibraryThatIsClosedForEverIsNoLoopAndIsCounted() {
    say(NATION, new Week(java.util.Map.of()));
    var day = LocalDate.parse("2026-11-26");

    assertThat(calendars.openOnOrAfter(BRANCH, day)).isEqualTo(day);
    assertThat(calendars.afterOpenDays(BRANCH, day, 3)).isEqualTo(day.plusDays(3));
    assertThat(LibraryCalendars.openDay(calendars.of(BRANCH), day)).isEmpty();
    assertThat(
            calendars.openDaysBetween(BRANCH, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z")))
        .isZero();
    assertThat(neverOpened).hasValue(4);
  }

  @Test
  void delayCountsOpenDaysAndNotTheDayItself() {
    say(COUNTY, Week.daily(DAY).without(DayOfWeek.MONDAY));
    var due = Instant.parse("2026-11-21T15:59:59Z");

    assertThat(between(due, "2026-11-21T15:59:59Z")).isZero();
    assertThat(between(due, "2026-11-22T02:00:00Z")).as("on Sunday").isEqualTo(1);
    assertThat(between(due, "2026-11-23T02:00:00Z")).as("on Monday").isEqualTo(1);
    assertThat(between(due, "2026-11-28T02:00:00Z")).as("a week later").isEqualTo(6);
    assertThat(between(due, "2026-11-01T02:00:00Z")).as("before it was due").isZero();
  }

  @Test
  void aCopyWaitsOpenDaysOnThePickupShelf() {
    say(COUNTY, Week.daily(DAY).without(DayOfWeek.MONDAY));

    assertThat(calendars.afterOpenDays(COUNTY, LocalDate.parse("2026-11-21"), 3))
        .isEqualTo("2026-11-25");
  }

  @Test
  void neverDoesAnythingFallDueOnAClosedDay() {
    var random = RandomGenerator.of("L64X128MixRandom");
    var days = DayOfWeek.values();
    for (int i = 0; i < 200; i++) {
      put(
          new Opening(
              BRANCH,
              Week.daily(DAY).without(days[random.nextInt(7)], days[random.nextInt(7)]),
              random.nextBoolean() ? OnHolidays.OPEN : OnHolidays.CLOSED,
              days[random.nextInt(7)],
              List.of(
                  new SpecialDays(
                      LocalDate.of(2026, 2, 1),
                      LocalDate.of(2026, 2, 1).plusDays(random.nextInt(60)),
                      List.of(),
                      null)),
              0));
      var from = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(20_000_000));
      var due = calendars.dayAt(BRANCH, calendars.due(BRANCH, from, random.nextInt(90)));
      assertThat(calendars.of(BRANCH).on(due).isOpen()).as("%s", due).isTrue();
    }
  }

  @Test
  void whatAnotherInstanceWroteIsKnownAfterAWhile() {
    assertThat(day(BRANCH, "2026-11-26").isOpen()).isTrue();
    openings.put(new Opening(BRANCH, new Week(java.util.Map.of()), null, null, List.of(), 1));
    assertThat(day(BRANCH, "2026-11-26").isOpen()).isTrue();

    clock.pass(BELIEVED);
    assertThat(day(BRANCH, "2026-11-26").isOpen()).isFalse();
  }

  @Test
  void aWrittenYearTakesThePlaceOfTheOneThatCameAlong() {
    var day = LocalDate.of(2026, 10, 8);
    years.put(
        new HolidayYear(
            2026, "corrected", List.of(new HolidayYear.Holiday(day, day, "国庆节")), List.of(), 1));
    calendars.yearsChanged();

    assertThat(day(BRANCH, "2026-10-08").isOpen()).isFalse();
    assertThat(day(BRANCH, "2026-10-01").isOpen()).isTrue();
    assertThat(day(BRANCH, "2025-10-01").isOpen()).isFalse();
  }

  private int between(Instant from, String to) {
    return calendars.openDaysBetween(COUNTY, from, Instant.parse(to));
  }

  private Day day(Isil library, String date) {
    return calendars.of(library).on(LocalDate.parse(date));
  }

  private static Day closed(String date, Day.Because because, @Nullable Isil by, String named) {
    return new Day(LocalDate.parse(date), List.of(), because, by, named);
  }

  private void say(Isil library, Week week) {
    put(new Opening(library, week, null, null, List.of(), 0));
  }

  private void special(Isil library, String from, String until, List<Hours> hours, String why) {
    var days = new SpecialDays(LocalDate.parse(from), LocalDate.parse(until), hours, why);
    put(new Opening(library, null, null, null, List.of(days), 0));
  }

  private void put(Opening opening) {
    long version = openings.find(opening.library()).map(Opening::version).orElse(0L);
    openings.put(opening.withVersion(version + 1));
    calendars.changed(opening.library());
  }

  private void register(
      Isil isil, Level level, @Nullable Isil parent, String zone, Library.Status status) {
    libraries.put(
        new Library(isil, isil.value(), null, level, parent, null, ZoneId.of(zone), status, 1));
  }
}
