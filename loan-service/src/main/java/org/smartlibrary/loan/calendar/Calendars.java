package org.smartlibrary.loan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.smartlibrary.starter.security.Isil;

/**
 * When each library is open, in its own zone. A library that does not open within two years is
 * taken as if it were open: nothing waits for it forever.
 */
public interface Calendars {

  /** The day at the library's own clock. */
  LocalDate dayAt(Isil library, Instant moment);

  /**
   * The first day on or after this one on which the library opens; this one when it does not open
   * within two years.
   */
  LocalDate openOnOrAfter(Isil library, LocalDate day);

  /**
   * When something lent now falls due: the last second of the day, at the library's clock, that
   * many days later; never on a day on which the library is closed.
   */
  Instant due(Isil library, Instant from, int days);

  /**
   * How many days the library was open between two moments, the day of the first not counted: those
   * that an overdue fee counts.
   */
  int openDaysBetween(Isil library, Instant from, Instant to);

  /** The day on which that many open days are over: as long a copy waits on the pick-up shelf. */
  default LocalDate afterOpenDays(Isil library, LocalDate day, int openDays) {
    var reached = day;
    for (int passed = 0; passed < openDays; passed++) {
      reached = openOnOrAfter(library, reached.plusDays(1));
    }
    return reached;
  }
}
