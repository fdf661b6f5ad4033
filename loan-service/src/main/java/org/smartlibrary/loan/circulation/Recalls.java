package org.smartlibrary.loan.circulation;

import java.time.Instant;

/** Asks copies back for which others wait. */
final class Recalls {

  private final LoanFile file;
  private final Decisions decisions;
  private final Regulations regulations;
  private final WaitingLine line;

  Recalls(LoanFile file, Decisions decisions, Regulations regulations, WaitingLine line) {
    this.file = file;
    this.decisions = decisions;
    this.regulations = regulations;
    this.line = line;
  }

  Answer<Lent> recall(LoanId id, Instant now) {
    return decisions
        .<Loan>decide(() -> file.open(id), copy -> decide(copy, id, now))
        .map(LoanFile::lent);
  }

  private Verdict<Loan> decide(Copy copy, LoanId id, Instant now) {
    return switch (copy.custody()) {
      case Custody.OnLoan(var loan) when loan.id().equals(id) -> decide(copy, loan, now);
      case Custody.ClaimedReturned _ -> new Verdict.Refuses<>(LoanFile.saidToBeReturned());
      case Custody.OnLoan _,
          Custody.OnShelf _,
          Custody.Reserved _,
          Custody.OnHoldShelf _,
          Custody.InTransit _,
          Custody.BeingSorted _,
          Custody.Lost _,
          Custody.Missing _ ->
          new Verdict.Refuses<>(LoanFile.notOnLoan());
    };
  }

  private Verdict<Loan> decide(Copy copy, Loan loan, Instant now) {
    if (loan.recalled().isPresent()) {
      return new Verdict.Refuses<>(
          Refusal.of(
              Rule.RECALLED_ALREADY,
              "This copy was recalled before.",
              "Its due date says until when the reader may keep it."));
    }
    if (!line.anybodyElseWaits(copy.item(), loan.reader())) {
      return new Verdict.Refuses<>(
          Refusal.of(
              Rule.NOBODY_WAITS,
              "Nobody waits for this copy or its title.",
              "Place the hold first for which it is to be recalled."));
    }
    var recalled = loan.recalledUntil(regulations.recalled(loan, copy.item().type(), now), now);
    return new Verdict.Changes<>(copy.recall(recalled, now), recalled);
  }
}
