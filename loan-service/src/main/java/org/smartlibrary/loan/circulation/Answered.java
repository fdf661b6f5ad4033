package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * That a request was decided, so that its repetition is told the same.
 *
 * @param loan which it was about; null when a copy came in that nobody had
 * @param due what was answered then; null when the loan was closed
 */
public record Answered(
    Ticket ticket, @Nullable LoanId loan, @Nullable Instant due, Instant decidedAt) {

  public Answered {
    due = due == null ? null : due.truncatedTo(ChronoUnit.MILLIS);
    decidedAt = decidedAt.truncatedTo(ChronoUnit.MILLIS);
  }
}
