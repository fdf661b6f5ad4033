package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;

/**
 * What the last check-in ended, as long as nothing else has happened with the copy. With the closed
 * loan it is enough to undo the check-in, and it does not lead to the reader.
 *
 * @param charged what the loan's delays had cost before
 * @param recalledAt when it had been asked back; null when it had not
 * @param claimedAt since when the reader had said to have returned it; null when that was not said
 * @param costs whether the delay was charged
 */
public record LastReturn(
    LoanId loan,
    Instant when,
    Money charged,
    @Nullable Instant recalledAt,
    @Nullable Instant claimedAt,
    boolean costs) {

  public LastReturn {
    when = when.truncatedTo(ChronoUnit.MILLIS);
  }

  static LastReturn of(Loan loan, @Nullable Instant claimedAt, ClosedLoan closed) {
    return new LastReturn(
        loan.id(),
        closed.closedAt(),
        loan.charged(),
        loan.recalledAt(),
        claimedAt,
        closed.fee().compareTo(loan.charged()) > 0);
  }
}
