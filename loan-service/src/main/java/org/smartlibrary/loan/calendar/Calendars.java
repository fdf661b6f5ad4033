package org.smartlibrary.loan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.smartlibrary.starter.security.Isil;

/** When each library is open, in its own zone. */
public interface Calendars {

  /** The day at the library's own clock. */
  LocalDate dayAt(Isil library, Instant moment);

  /** The first day on or after this one on which the library opens. */
  LocalDate openOnOrAfter(Isil library, LocalDate day);

  /**
   * When something lent now falls due: the end of the day, at the library's clock, that many days
   * later; never on a day on which the library is closed.
   */
  Instant due(Isil library, Instant from, int days);

  /** How many days the library was open between two moments: those that an overdue fee counts. */
  int openDaysBetween(Isil library, Instant from, Instant to);
}
