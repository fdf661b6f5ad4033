package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * What a decision on a copy still asks of other documents. It is written with the decision, done at
 * once, as often as need be, and struck out; what a crash leaves is found by the sweeper.
 */
public sealed interface FollowUp {

  /** The loan no longer counts towards its reader's limit. */
  record LeaveAccount(ReaderId reader, LoanId loan) implements FollowUp {}

  record FileLoan(ClosedLoan loan) implements FollowUp {}

  record ChargeFee(Charge charge) implements FollowUp {}

  /** What was charged has lost its cause. */
  record ForgiveCharge(String charge, Isil desk, String reason, Instant at) implements FollowUp {}

  /** What was paid of it is owed to the reader. */
  record GiveBack(String charge, Isil desk, String reason, Instant at) implements FollowUp {}

  record HoldFulfilled(HoldId hold) implements FollowUp {}

  record HoldFallsBack(HoldId hold) implements FollowUp {}

  /** The copy that was kept for it is nowhere to be found. */
  record HoldMissed(HoldId hold) implements FollowUp {}

  /** The reader has a copy since then, and waits for its like no more. */
  record ReaderServed(ReaderId reader, Instant since) implements FollowUp {}

  /** The reader does not have the copy after all, that was lent by mistake at this moment. */
  record ReaderUnserved(ReaderId reader, Instant since) implements FollowUp {}

  record HoldSent(HoldId hold, Isil from) implements FollowUp {}
}
