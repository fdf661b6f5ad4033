package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.smartlibrary.starter.security.Isil;

/** What readers cannot bring back, or say to have brought. */
final class Losses {

  private final LoanFile file;
  private final Decisions decisions;
  private final Regulations regulations;

  Losses(LoanFile file, Decisions decisions, Regulations regulations) {
    this.file = file;
    this.decisions = decisions;
    this.regulations = regulations;
  }

  /** The loan is closed and the reader pays for the copy. */
  Answer<Lent> lost(LoanId id, Isil at, Instant now) {
    return decisions
        .<Loan>decide(
            () -> file.open(id),
            copy ->
                copy.openLoan()
                    .filter(loan -> loan.id().equals(id))
                    .<Verdict<Loan>>map(loan -> lost(copy, loan, at, now))
                    .orElseGet(() -> new Verdict.Refuses<>(LoanFile.notOnLoan())))
        .map(LoanFile::lent);
  }

  private Verdict<Loan> lost(Copy copy, Loan loan, Isil at, Instant now) {
    var terms = regulations.termsOf(loan, copy.item().type());
    var closing = ClosedLoan.of(loan, copy.item(), ClosedLoan.Ending.LOST, now, at, Delay.NONE);
    var charge = new FollowUp.ChargeFee(Charges.lost(loan, copy.item(), terms, now));
    return new Verdict.Changes<>(copy.declareLost(loan, closing, charge), loan);
  }

  /** The loan stays open, but no day counts as a delay from now on. */
  Answer<Lent> claimsReturned(LoanId id, Instant now) {
    return decisions
        .<Loan>decide(
            () -> file.open(id),
            copy ->
                switch (copy.custody()) {
                  case Custody.OnLoan(var loan) when loan.id().equals(id) ->
                      new Verdict.Changes<>(copy.claimReturned(loan, now), loan);
                  case Custody.ClaimedReturned _ ->
                      new Verdict.Refuses<>(LoanFile.saidToBeReturned());
                  case Custody.OnLoan _,
                      Custody.OnShelf _,
                      Custody.Reserved _,
                      Custody.OnHoldShelf _,
                      Custody.InTransit _,
                      Custody.BeingSorted _,
                      Custody.Lost _,
                      Custody.Missing _ ->
                      new Verdict.Refuses<>(LoanFile.notOnLoan());
                })
        .map(LoanFile::lent);
  }
}
