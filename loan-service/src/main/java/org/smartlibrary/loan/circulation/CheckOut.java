package org.smartlibrary.loan.circulation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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

  /** One request, and the place that it has taken as soon as it has. */
  private record Request(Reader reader, Scan scan, Money owed, AtomicReference<LoanId> place) {}

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

  Answer<Lent> lend(Reader reader, Scan scan) {
    var request = new Request(reader, scan, ledger.owedBy(reader.id()), new AtomicReference<>());
    var decided = decisions.<Loan>decide(() -> file.scanned(scan), copy -> decide(copy, request));
    Optional.ofNullable(request.place().get())
        .filter(place -> !confirms(decided, place))
        .ifPresent(place -> places.leave(reader, place));
    return decided.map(done -> lent(done, reader));
  }

  private Verdict<Loan> decide(Copy copy, Request request) {
    var scan = request.scan();
    var terms =
        regulations.terms(scan.at(), request.reader().group(), copy.item().type(), scan.when());
    return Decisions.<Loan>repetition(copy, scan.ticket())
        .or(() -> against(copy, request, terms).map(Verdict.Refuses::new))
        .orElseGet(() -> lendTo(copy, request, terms));
  }

  private Optional<Refusal> against(Copy copy, Request request, Terms terms) {
    var scan = request.scan();
    var today = regulations.dayAt(scan.at(), scan.when());
    return LendingRules.against(
        new LendingCase(request.reader(), copy, terms, request.owed(), scan.when(), today));
  }

  private Verdict<Loan> lendTo(Copy copy, Request request, Terms terms) {
    var ticket = request.scan().ticket();
    return switch (place(copy, request, terms)) {
      case Answer.Refused<Places.Place>(var refusal) -> new Verdict.Refuses<>(refusal);
      case Answer.Done<Places.Place>(var taken) -> {
        request.place().set(taken.loan());
        var loan = loan(copy, request, taken, terms);
        yield new Verdict.Changes<>(copy.lend(loan, taken.waits(), ticket), loan);
      }
    };
  }

  private Answer<Places.Place> place(Copy copy, Request request, Terms terms) {
    var scan = request.scan();
    var known = request.place().get();
    var id = known == null ? new LoanId(TimeName.at(scan.when())) : known;
    return places.take(request.reader(), id, copy.key(), scan.ticket(), terms.loanLimit());
  }

  private Loan loan(Copy copy, Request request, Places.Place place, Terms terms) {
    var scan = request.scan();
    return new Loan(
        place.loan(),
        copy.key(),
        request.reader().id(),
        request.reader().group(),
        request.reader().home(),
        scan.at(),
        scan.when(),
        copy.lentUntil().orElseGet(() -> regulations.due(scan.at(), scan.when(), terms.loanDays())),
        0,
        place.others(),
        Money.ZERO,
        null);
  }

  private static boolean confirms(Answer<Decided<Loan>> decided, LoanId place) {
    return switch (decided) {
      case Answer.Refused<Decided<Loan>> _ -> false;
      case Answer.Done<Decided<Loan>>(Decided.Anew<Loan> _) -> true;
      case Answer.Done<Decided<Loan>>(Decided.Before<Loan>(var answered, _)) ->
          place.equals(answered.loan());
    };
  }

  private Lent lent(Decided<Loan> decided, Reader reader) {
    return switch (decided) {
      case Decided.Anew<Loan>(var loan, var copy) -> new Lent(loan, copy.item());
      case Decided.Before<Loan>(var answered, var copy) ->
          new Lent(Repetition.of(answered, copy, reader, closed), copy.item());
    };
  }
}
