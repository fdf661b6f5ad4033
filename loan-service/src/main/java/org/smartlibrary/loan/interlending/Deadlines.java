package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.starter.security.Isil;

/** Until when a library has time; only days count on which it is open. */
public final class Deadlines {

  private final Calendars calendars;
  private final InterlendingSettings settings;

  public Deadlines(Calendars calendars, InterlendingSettings settings) {
    this.calendars = calendars;
    this.settings = settings;
  }

  Instant answer(Party supplier, Instant from) {
    return openDays(supplier, from, settings.answerDays());
  }

  Instant shipment(Party supplier, Instant from) {
    return openDays(supplier, from, settings.shipDays());
  }

  Instant retry(Party supplier, Instant from) {
    return openDays(supplier, from, settings.retryDays());
  }

  Instant loan(Party supplier, Instant from) {
    return switch (supplier) {
      case Party.Member member -> calendars.due(member.isil(), from, settings.loanDays());
      case Party.Outsider _ -> from.plus(settings.loanDays(), ChronoUnit.DAYS);
    };
  }

  /** Until when a copy waits for its reader. */
  Instant pickup(Isil library, Instant from) {
    return openDays(library, from, settings.pickupDays());
  }

  /** The renewals that a loan between members has. */
  int renewals() {
    return settings.renewals();
  }

  /** The end of the n-th open day after today; of an agency outside no calendar is known. */
  private Instant openDays(Party party, Instant from, int days) {
    return switch (party) {
      case Party.Outsider _ -> from.plus(days, ChronoUnit.DAYS);
      case Party.Member member -> openDays(member.isil(), from, days);
    };
  }

  private Instant openDays(Isil library, Instant from, int days) {
    LocalDate today = calendars.dayAt(library, from);
    LocalDate last = today;
    for (int i = 0; i < days; i++) {
      last = calendars.openOnOrAfter(library, last.plusDays(1));
    }
    return calendars.due(library, from, Math.toIntExact(ChronoUnit.DAYS.between(today, last)));
  }
}
