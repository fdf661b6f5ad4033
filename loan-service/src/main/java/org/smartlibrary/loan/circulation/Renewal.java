package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;

/** Lets readers keep copies for longer, when nobody else waits for them. */
final class Renewal {

  private final LoanFile file;
  private final Decisions decisions;
  private final Regulations regulations;
  private final Readers readers;
  private final Ledger ledger;
  private final WaitingLine line;

  Renewal(
      LoanFile file,
      Decisions decisions,
      Regulations regulations,
      Readers readers,
      Ledger ledger,
      WaitingLine line) {
    this.file = file;
    this.decisions = decisions;
    this.regulations = regulations;
    this.readers = readers;
    this.ledger = ledger;
    this.line = line;
  }

  Answer<Lent> renew(LoanId id, Instant now, @Nullable Ticket ticket) {
    return decisions
        .<Loan>decide(() -> file.open(id), copy -> decide(copy, id, now, ticket))
        .map(LoanFile::lent);
  }

  private Verdict<Loan> decide(Copy copy, LoanId id, Instant now, @Nullable Ticket ticket) {
    return Decisions.<Loan>repetition(copy, ticket)
        .orElseGet(
            () ->
                switch (copy.custody()) {
                  case Custody.OnLoan(var loan) when loan.id().equals(id) ->
                      decide(copy, loan, now, ticket);
                  case Custody.ClaimedReturned(var loan, _) when loan.id().equals(id) ->
                      new Verdict.Refuses<>(LoanFile.saidToBeReturned());
                  case Custody.ClaimedReturned _,
                      Custody.OnLoan _,
                      Custody.OnShelf _,
                      Custody.Reserved _,
                      Custody.OnHoldShelf _,
                      Custody.InTransit _,
                      Custody.BeingSorted _,
                      Custody.Lost _,
                      Custody.Missing _ ->
                      new Verdict.Refuses<>(LoanFile.notOnLoan());
                });
  }

  private Verdict<Loan> decide(Copy copy, Loan loan, Instant now, @Nullable Ticket ticket) {
    var reader = readers.find(loan.reader());
    if (reader.isEmpty()) {
      return new Verdict.Refuses<>(LoanFile.unknownReader());
    }
    var asked = asked(copy, loan, reader.get(), now);
    return RenewalRules.against(asked)
        .<Verdict<Loan>>map(Verdict.Refuses::new)
        .orElseGet(() -> renewed(copy, asked, ticket));
  }

  private RenewalCase asked(Copy copy, Loan loan, Reader reader, Instant now) {
    var terms = regulations.terms(loan.library(), reader.group(), copy.item().type(), now);
    return new RenewalCase(
        reader,
        loan,
        terms,
        ledger.owedBy(reader.id()),
        laterDue(copy, regulations.due(loan.library(), now, terms.renewalDays())),
        line.anybodyElseWaits(copy.item(), reader.id()),
        now,
        regulations.dayAt(loan.library(), now));
  }

  /** What another library lent is not kept for longer than that library says. */
  private static Instant laterDue(Copy copy, Instant due) {
    return copy.visiting().map(Visit::due).filter(due::isAfter).orElse(due);
  }

  private Verdict<Loan> renewed(Copy copy, RenewalCase asked, @Nullable Ticket ticket) {
    var delay = regulations.delay(asked.loan(), copy.item().type(), asked.now());
    var renewed = asked.loan().renewedUntil(asked.laterDue(), delay.fee());
    Stream<FollowUp> fee =
        Optional.of(delay)
            .filter(late -> late.fee().isPositive())
            .<FollowUp>map(
                late ->
                    new FollowUp.ChargeFee(
                        Charges.overdueAtRenewal(asked.loan(), copy.item(), late, asked.now())))
            .stream();
    return new Verdict.Changes<>(copy.renew(renewed, fee, ticket, asked.now()), renewed);
  }
}
