package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.starter.security.Isil;

/** Every library is open, but for some days. */
public final class PaperCalendars implements Calendars {

  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  final Set<LocalDate> closed = new HashSet<>();

  @Override
  public LocalDate dayAt(Isil library, Instant moment) {
    return moment.atZone(BEIJING).toLocalDate();
  }

  @Override
  public LocalDate openOnOrAfter(Isil library, LocalDate day) {
    return closed.contains(day) ? openOnOrAfter(library, day.plusDays(1)) : day;
  }

  @Override
  public Instant due(Isil library, Instant from, int days) {
    return endOf(openOnOrAfter(library, dayAt(library, from).plusDays(days)));
  }

  @Override
  public int openDaysBetween(Isil library, Instant from, Instant to) {
    var first = dayAt(library, from).plusDays(1);
    var last = dayAt(library, to);
    return Math.toIntExact(
        first.isAfter(last)
            ? 0
            : first.datesUntil(last.plusDays(1)).filter(day -> !closed.contains(day)).count());
  }

  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BEIJING).toInstant().minusSeconds(1);
  }
}
