package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.smartlibrary.starter.security.Isil;

/** What happened to a loan, for those who count. */
public sealed interface Activity {

  Loan loan();

  Instant at();

  record Lent(Loan loan, Instant at) implements Activity {}

  record Renewed(Loan loan, Instant at) implements Activity {}

  /** The check-out was a mistake. */
  record LendingUndone(Loan loan, Instant at) implements Activity {}

  /** The check-in was a mistake: the loan goes on, under another name. */
  record ReturnUndone(Loan loan, Instant at) implements Activity {}

  record Returned(Loan loan, Isil where, int daysLate, Instant at) implements Activity {}

  record Recalled(Loan loan, Instant at) implements Activity {}

  record DeclaredLost(Loan loan, Instant at) implements Activity {}

  record SaidToBeReturned(Loan loan, Instant at) implements Activity {}
}
