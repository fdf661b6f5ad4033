package org.smartlibrary.loan.circulation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Takes a mistaken check-out back: the copy goes where it would have gone without it. */
final class LendingUndo {

  private final Copies copies;
  private final ClosedLoans closed;
  private final Decisions decisions;
  private final Duration within;

  LendingUndo(DeskParts.Kept kept, Decisions decisions, Duration within) {
    this.copies = kept.copies();
    this.closed = kept.closed();
    this.decisions = decisions;
    this.within = within;
  }

  Answer<Copy> undo(LoanId id, Instant now, @Nullable Ticket ticket) {
    return decisions
        .<Loan>decide(() -> find(id), copy -> decide(copy, id, now, ticket))
        .map(Decided::copy);
  }

  private Answer<Copy> find(LoanId id) {
    return copies
        .withLoan(id)
        .or(() -> closed.find(id).flatMap(over -> copies.find(over.item())))
        .<Answer<Copy>>map(Answer.Done::new)
        .orElseGet(() -> new Answer.Refused<>(LoanFile.unknown()));
  }

  private Verdict<Loan> decide(Copy copy, LoanId id, Instant now, @Nullable Ticket ticket) {
    return Decisions.<Loan>repetition(copy, ticket)
        .or(
            () ->
                UndoRules.againstLending(copy, id, new UndoRules.Limit(now, within))
                    .map(Verdict.Refuses::new))
        .orElseGet(() -> undone(copy, now, ticket));
  }

  private static Verdict<Loan> undone(Copy copy, Instant now, @Nullable Ticket ticket) {
    var loan = copy.openLoan().orElseThrow();
    var closing =
        ClosedLoan.of(loan, copy.item(), ClosedLoan.Ending.UNDONE, now, loan.library(), Delay.NONE)
            .mistaken(ClosedLoan.Ending.UNDONE);
    return new Verdict.Changes<>(copy.takeFromNobody(loan, closing, ticket), loan);
  }
}
