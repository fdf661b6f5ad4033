package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.LocalDate;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.policy.Circumstance;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/** What the regulations and the calendars say together. */
final class Regulations {

  private final Policies policies;
  private final Calendars calendars;

  Regulations(Policies policies, Calendars calendars) {
    this.policies = policies;
    this.calendars = calendars;
  }

  LocalDate dayAt(Isil library, Instant moment) {
    return calendars.dayAt(library, moment);
  }

  Terms terms(Isil library, ReaderGroup group, ItemType type, Instant when) {
    return policies.terms(new Circumstance(library, group, type, calendars.dayAt(library, when)));
  }

  /** A loan keeps what held on the day on which it was lent. */
  Terms termsOf(Loan loan, ItemType type) {
    return terms(loan.library(), loan.group(), type, loan.lentAt());
  }

  Instant due(Isil library, Instant from, int days) {
    return calendars.due(library, from, days);
  }

  /**
   * Open days count, the days of grace are free, and one loan never costs more than the ceiling.
   */
  Delay delay(Loan loan, ItemType type, Instant until) {
    if (!loan.isOverdue(until)) {
      return Delay.NONE;
    }
    var terms = termsOf(loan, type);
    int late = calendars.openDaysBetween(loan.library(), loan.due(), until);
    var fee = terms.overdueFee().times(Math.max(0, late - terms.graceDays()));
    var left = terms.overdueCeiling().minus(loan.charged());
    return new Delay(late, left.isPositive() ? fee.atMost(left) : Money.ZERO);
  }

  /** Whether what was paid for a loss is given back when the copy is found. */
  boolean givesBack(Loan loan, ItemType type, Instant lostAt, Instant foundAt) {
    int days = termsOf(loan, type).lostRefundDays();
    var last = calendars.dayAt(loan.library(), lostAt).plusDays(days);
    return days > 0 && !calendars.dayAt(loan.library(), foundAt).isAfter(last);
  }

  /** Whether a copy may stay where it came in. */
  boolean stays(Copy copy, Isil at, Instant when) {
    return copy.home().equals(at)
        || terms(at, ReaderGroup.ADULT, copy.item().type(), when).floats();
  }

  /**
   * When a recalled copy has to be back: after the days that a recall grants, but never later than
   * it was due.
   */
  Instant recalled(Loan loan, ItemType type, Instant now) {
    var sooner = calendars.due(loan.library(), now, termsOf(loan, type).recallDays());
    return sooner.isBefore(loan.due()) ? sooner : loan.due();
  }
}
