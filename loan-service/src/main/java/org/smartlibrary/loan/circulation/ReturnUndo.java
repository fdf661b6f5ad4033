package org.smartlibrary.loan.circulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.starter.time.TimeName;

/**
 * Takes a mistaken check-in back. The loan goes on under a name of its own: whoever is late with
 * what the check-in asked of other documents still means the old one, and can do no harm.
 */
final class ReturnUndo {

  private static final String MISTAKE = "The check-in was a mistake.";

  private final Copies copies;
  private final ClosedLoans closed;
  private final Decisions decisions;
  private final Regulations regulations;
  private final Places places;
  private final Readers readers;
  private final Duration within;

  /** One request, and the place that it has taken as soon as it has. */
  private record Request(
      ClosedLoan over, Instant now, @Nullable Ticket ticket, AtomicReference<LoanId> place) {}

  ReturnUndo(
      DeskParts.Kept kept,
      Decisions decisions,
      Regulations regulations,
      Places places,
      Readers readers,
      Duration within) {
    this.copies = kept.copies();
    this.closed = kept.closed();
    this.decisions = decisions;
    this.regulations = regulations;
    this.places = places;
    this.readers = readers;
    this.within = within;
  }

  /**
   * The loan that goes on.
   *
   * @param id of the loan that the check-in closed
   */
  Answer<Lent> undo(LoanId id, Instant now, @Nullable Ticket ticket) {
    return closed
        .find(id)
        .map(over -> undo(new Request(over, now, ticket, new AtomicReference<>())))
        .orElseGet(() -> new Answer.Refused<>(LoanFile.unknown()));
  }

  private Answer<Lent> undo(Request request) {
    var reader = Optional.ofNullable(request.over().reader()).flatMap(readers::find);
    var decided =
        decisions.<Loan>decide(() -> copy(request.over()), copy -> decide(copy, request, reader));
    Optional.ofNullable(request.place().get())
        .filter(place -> !confirms(decided, place))
        .ifPresent(place -> reader.ifPresent(who -> places.leave(who, place)));
    return switch (decided) {
      case Answer.Refused<Decided<Loan>>(var refusal) -> new Answer.Refused<>(refusal);
      case Answer.Done<Decided<Loan>>(Decided.Anew<Loan>(var loan, var copy)) ->
          new Answer.Done<>(new Lent(loan, copy.item()));
      case Answer.Done<Decided<Loan>>(Decided.Before<Loan>(var answered, var copy)) ->
          again(answered, copy);
    };
  }

  private Answer<Copy> copy(ClosedLoan over) {
    return copies
        .find(over.item())
        .<Answer<Copy>>map(Answer.Done::new)
        .orElseGet(() -> new Answer.Refused<>(LoanFile.unknown()));
  }

  private Verdict<Loan> decide(Copy copy, Request request, Optional<Reader> reader) {
    return Decisions.<Loan>repetition(copy, request.ticket())
        .or(
            () ->
                UndoRules.againstReturn(copy, request.over(), limit(request))
                    .map(Verdict.Refuses::new))
        .orElseGet(
            () ->
                reader
                    .map(who -> giveAgain(copy, request, who))
                    .orElseGet(() -> new Verdict.Refuses<>(UndoRules.tooLate())));
  }

  private UndoRules.Limit limit(Request request) {
    return new UndoRules.Limit(request.now(), within);
  }

  private Verdict<Loan> giveAgain(Copy copy, Request request, Reader reader) {
    return switch (place(copy, request, reader)) {
      case Answer.Refused<Places.Place>(var refusal) -> new Verdict.Refuses<>(refusal);
      case Answer.Done<Places.Place>(var taken) -> {
        request.place().set(taken.loan());
        var last = java.util.Objects.requireNonNull(copy.lastReturn());
        var loan = again(request.over(), reader, taken, last);
        var old = request.over().mistaken(ClosedLoan.Ending.REOPENED);
        yield new Verdict.Changes<>(
            copy.giveAgain(
                loan, last.claimedAt(), old, fees(request, last), request.ticket(), request.now()),
            loan);
      }
    };
  }

  private Answer<Places.Place> place(Copy copy, Request request, Reader reader) {
    var over = request.over();
    var known = request.place().get();
    var id = known == null ? new LoanId(TimeName.at(request.now())) : known;
    var terms = regulations.terms(over.library(), over.group(), over.type(), request.now());
    return places.take(reader, id, copy.key(), request.ticket(), terms.loanLimit());
  }

  private static Loan again(ClosedLoan over, Reader reader, Places.Place place, LastReturn last) {
    return new Loan(
        place.loan(),
        over.item(),
        reader.id(),
        over.group(),
        over.home(),
        over.library(),
        over.lentAt(),
        over.due(),
        over.renewals(),
        over.others(),
        last.charged(),
        last.recalledAt());
  }

  private static Stream<FollowUp> fees(Request request, LastReturn last) {
    var over = request.over();
    return last.costs()
        ? Charges.takeBack(
            Charges.idOfDelay(over.id()), over.closedIn(), request.now(), MISTAKE, true)
        : Stream.of();
  }

  private Answer<Lent> again(Answered answered, Copy copy) {
    return copy.openLoan()
        .filter(loan -> loan.id().equals(answered.loan()))
        .<Answer<Lent>>map(loan -> new Answer.Done<>(new Lent(loan, copy.item())))
        .orElseGet(() -> new Answer.Refused<>(UndoRules.overtaken()));
  }

  private static boolean confirms(Answer<Decided<Loan>> decided, LoanId place) {
    return switch (decided) {
      case Answer.Refused<Decided<Loan>> _ -> false;
      case Answer.Done<Decided<Loan>>(Decided.Anew<Loan> _) -> true;
      case Answer.Done<Decided<Loan>>(Decided.Before<Loan>(var answered, _)) ->
          place.equals(answered.loan());
    };
  }
}
