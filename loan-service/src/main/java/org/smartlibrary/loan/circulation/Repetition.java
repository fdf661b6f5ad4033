package org.smartlibrary.loan.circulation;

import java.util.Objects;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;

/** Tells again what was answered to the request when it came first, whatever happened since. */
final class Repetition {

  private Repetition() {}

  static Loan of(Answered answered, Copy copy, Reader reader, ClosedLoans closed) {
    var id = Objects.requireNonNull(answered.loan());
    return copy.openLoan()
        .filter(loan -> loan.id().equals(id))
        .or(() -> closed.find(id).map(over -> asItWas(over, reader)))
        .map(loan -> dueThen(loan, answered))
        .orElseThrow();
  }

  /** The loan as it was when it was not yet returned. */
  private static Loan asItWas(ClosedLoan over, Reader reader) {
    return new Loan(
        over.id(),
        over.item(),
        reader.id(),
        over.group(),
        over.home(),
        over.library(),
        over.lentAt(),
        over.due(),
        0,
        over.others(),
        Money.ZERO,
        null);
  }

  static Loan dueThen(Loan loan, Answered answered) {
    return answered.due() == null
        ? loan
        : new Loan(
            loan.id(),
            loan.item(),
            loan.reader(),
            loan.group(),
            loan.home(),
            loan.library(),
            loan.lentAt(),
            answered.due(),
            loan.renewals(),
            loan.others(),
            loan.charged(),
            loan.recalledAt());
  }
}
