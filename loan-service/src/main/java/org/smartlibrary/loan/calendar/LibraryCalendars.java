package org.smartlibrary.loan.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.time.ShortMemory;

/** The calendars as the libraries keep them, remembered for a short while. */
public final class LibraryCalendars implements Calendars {

  /** As far as an open day is looked for. */
  static final int HORIZON_DAYS = 731;

  private static final int LONGEST_COUNT = 36_600;
  private static final ZoneId WHERE_NOBODY_SAYS = ZoneId.of("Asia/Shanghai");
  private static final String ALL_YEARS = "all";

  private final Libraries libraries;
  private final ShortMemory<Isil, Optional<Opening>> openings;
  private final ShortMemory<String, PublicHolidays> holidays;
  private final CalendarMeters meters;

  public LibraryCalendars(
      Libraries libraries,
      CalendarStores stores,
      CalendarMeters meters,
      Duration believed,
      Clock clock) {
    this.libraries = libraries;
    this.openings = new ShortMemory<>(stores.openings()::find, believed, clock);
    this.holidays =
        new ShortMemory<>(_ -> PublicHolidays.with(stores.years().all()), believed, clock);
    this.meters = meters;
  }

  @Override
  public LocalDate dayAt(Isil library, Instant moment) {
    return moment.atZone(zone(library)).toLocalDate();
  }

  @Override
  public LocalDate openOnOrAfter(Isil library, LocalDate day) {
    var openness = of(library);
    return openDay(openness, day)
        .orElseGet(
            () -> {
              meters.neverOpens();
              return day;
            });
  }

  @Override
  public Instant due(Isil library, Instant from, int days) {
    var day = openOnOrAfter(library, dayAt(library, from).plusDays(days));
    return day.plusDays(1).atStartOfDay(zone(library)).toInstant().minusSeconds(1);
  }

  @Override
  public int openDaysBetween(Isil library, Instant from, Instant to) {
    var openness = of(library);
    var first = dayAt(library, from).plusDays(1);
    var end = dayAt(library, to).plusDays(1);
    return end.isBefore(first) ? 0 : count(first.datesUntil(end), openness);
  }

  private static int count(Stream<LocalDate> days, Openness openness) {
    return (int) days.limit(LONGEST_COUNT).filter(day -> openness.on(day).isOpen()).count();
  }

  /** The first open day within two years. */
  public static Optional<LocalDate> openDay(Openness openness, LocalDate day) {
    return day.datesUntil(day.plusDays(HORIZON_DAYS))
        .filter(one -> openness.on(one).isOpen())
        .findFirst();
  }

  /** When a library is open, by all that holds for it. */
  public Openness of(Isil library) {
    var path = libraries.path(library);
    List<Opening> sayings = new ArrayList<>();
    path.forEach(one -> openings.get(one.isil()).ifPresent(sayings::add));
    boolean closed = !path.isEmpty() && path.getFirst().status() == Library.Status.CLOSED;
    return new Openness(sayings, publicHolidays(), closed);
  }

  /** The years of public holidays that are known. */
  public List<HolidayYear> years() {
    return publicHolidays().years();
  }

  /** What was written here is known here at once. */
  public void changed(Isil library) {
    openings.forget(library);
  }

  /** The same for the public holidays. */
  public void yearsChanged() {
    holidays.forgetAll();
  }

  private PublicHolidays publicHolidays() {
    return holidays.get(ALL_YEARS);
  }

  private ZoneId zone(Isil library) {
    return libraries.find(library).map(Library::zone).orElse(WHERE_NOBODY_SAYS);
  }
}
