package org.smartlibrary.loan.circulation.spring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.starter.security.Isil;

/** The calendar of libraries that never close. */
final class OpenEveryDay implements Calendars {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private final Libraries libraries;

  OpenEveryDay(Libraries libraries) {
    this.libraries = libraries;
  }

  @Override
  public LocalDate dayAt(Isil library, Instant moment) {
    return moment.atZone(zone(library)).toLocalDate();
  }

  @Override
  public LocalDate openOnOrAfter(Isil library, LocalDate day) {
    return day;
  }

  @Override
  public Instant due(Isil library, Instant from, int days) {
    return dayAt(library, from)
        .plusDays(days + 1L)
        .atStartOfDay(zone(library))
        .toInstant()
        .minusSeconds(1);
  }

  @Override
  public int openDaysBetween(Isil library, Instant from, Instant to) {
    return Math.toIntExact(
        Math.max(0, ChronoUnit.DAYS.between(dayAt(library, from), dayAt(library, to))));
  }

  private ZoneId zone(Isil library) {
    return libraries.find(library).map(Library::zone).orElse(BEIJING);
  }
}
