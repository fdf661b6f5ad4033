package org.smartlibrary.loan.circulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a librarian's mistake can still be undone: soon, and as long as nothing follows from it. */
final class UndoRules {

  private UndoRules() {}

  /** Until when. */
  record Limit(Instant now, Duration within) {

    Optional<Refusal> against(Instant done) {
      return now.isAfter(done.plus(within)) ? Optional.of(tooLate()) : Optional.empty();
    }
  }

  static Optional<Refusal> againstReturn(Copy copy, ClosedLoan over, Limit limit) {
    var last = copy.lastReturn();
    if (last == null || !last.loan().equals(over.id())) {
      return Optional.of(overtaken());
    }
    return copy.custody() instanceof Custody.OnHoldShelf
        ? Optional.of(promised())
        : limit.against(last.when());
  }

  static Optional<Refusal> againstLending(Copy copy, LoanId id, Limit limit) {
    return copy.custody() instanceof Custody.OnLoan(var loan)
            && loan.id().equals(id)
            && copy.visiting().isEmpty()
            && loan.renewals() == 0
            && loan.recalled().isEmpty()
        ? limit.against(loan.lentAt())
        : Optional.of(overtaken());
  }

  static Refusal tooLate() {
    return Refusal.of(
        Rule.UNDO_TOO_LATE,
        "That was too long ago to be undone.",
        "Lend the copy again, or take it back; a fee can be waived.");
  }

  static Refusal overtaken() {
    return Refusal.of(
        Rule.UNDO_OVERTAKEN,
        "Something else has happened with the copy or the loan since.",
        "GET /api/desk/items shows how the copy stands now.");
  }

  private static Refusal promised() {
    return Refusal.of(
        Rule.UNDO_OVERTAKEN,
        "Another reader was told that the copy can be collected.",
        "Lend another copy of the title, or have that hold cancelled first.");
  }
}
