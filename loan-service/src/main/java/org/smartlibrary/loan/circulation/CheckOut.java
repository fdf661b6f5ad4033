package org.smartlibrary.loan.circulation;

import java.util.Optional;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.starter.time.TimeName;

/**
 * Lends copies. A place on the reader's account is claimed before the copy is decided on: a limit
 * is never exceeded, and what a crash leaves is a place that no copy confirms.
 */
final class CheckOut {

  private final CopyFile file;
  private final Decisions decisions;
  private final Regulations regulations;
  private final Ledger ledger;
  private final Places places;
  private final ClosedLoans closed;

  CheckOut(
      CopyFile file,
      Decisions decisions,
      Regulations regulations,
      Ledger ledger,
      Places places,
      ClosedLoans closed) {
    this.file = file;
    this.decisions = decisions;
    this.regulations = regulations;
    this.ledger = ledger;
    this.places = places;
    this.closed = closed;
  }

  /** Whether there is a place to give back when another desk was faster. */
  private static final class PlaceTaken {
    private boolean taken;
  }

  Answer<Lent> lend(Reader reader, Scan scan) {
    var id = new LoanId(TimeName.at(scan.when()));
    var owed = ledger.owedBy(reader.id());
    var place = new PlaceTaken();
    var decided =
        decisions.<Loan>decide(
            () -> file.scanned(scan), copy -> decide(copy, reader, scan, owed, id, place));
    if (place.taken && !(decided instanceof Answer.Done<Decided<Loan>>(Decided.Anew<Loan> _))) {
      places.leave(reader, id);
    }
    return decided.map(done -> lent(done, reader));
  }

  private Verdict<Loan> decide(
      Copy copy, Reader reader, Scan scan, Money owed, LoanId id, PlaceTaken place) {
    var terms = regulations.terms(scan.at(), reader.group(), copy.item().type(), scan.when());
    return Decisions.<Loan>repetition(copy, scan.ticket())
        .or(() -> refused(copy, reader, scan, owed, terms))
        .or(() -> noPlace(copy, reader, scan, id, terms))
        .orElseGet(
            () -> {
              place.taken = true;
              var loan = loan(copy, reader, scan, id, terms);
              return new Verdict.Changes<>(copy.lend(loan, scan.ticket()), loan);
            });
  }

  private Optional<Verdict<Loan>> refused(
      Copy copy, Reader reader, Scan scan, Money owed, Terms terms) {
    var today = regulations.dayAt(scan.at(), scan.when());
    return LendingRules.against(new LendingCase(reader, copy, terms, owed, scan.when(), today))
        .map(Verdict.Refuses::new);
  }

  private Optional<Verdict<Loan>> noPlace(
      Copy copy, Reader reader, Scan scan, LoanId id, Terms terms) {
    var key = scan.ticket() == null ? null : scan.ticket().key();
    var place = new LoanPlace(id, copy.key(), scan.when(), key);
    return places.take(reader, place, terms.loanLimit()).map(Verdict.Refuses::new);
  }

  private Loan loan(Copy copy, Reader reader, Scan scan, LoanId id, Terms terms) {
    return new Loan(
        id,
        copy.key(),
        reader.id(),
        reader.group(),
        reader.home(),
        scan.at(),
        scan.when(),
        regulations.due(scan.at(), scan.when(), terms.loanDays()),
        0,
        Money.ZERO,
        null);
  }

  private Lent lent(Decided<Loan> decided, Reader reader) {
    return switch (decided) {
      case Decided.Anew<Loan>(var loan, var copy) -> new Lent(loan, copy.item());
      case Decided.Before<Loan>(var answered, var copy) ->
          new Lent(Repetition.of(answered, copy, reader, closed), copy.item());
    };
  }
}
