package org.smartlibrary.loan.circulation;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Finds loans by their names, whether they are open or over. */
final class LoanFile {

  private final Copies copies;
  private final ClosedLoans closed;

  LoanFile(Copies copies, ClosedLoans closed) {
    this.copies = copies;
    this.closed = closed;
  }

  /** The copy that is out on this loan, or why there is none. */
  Answer<Copy> open(LoanId id) {
    return copies
        .withLoan(id)
        .<Answer<Copy>>map(Answer.Done::new)
        .orElseGet(
            () -> new Answer.Refused<>(closed.find(id).isPresent() ? notOnLoan() : unknown()));
  }

  Optional<ClosedLoan> closed(LoanId id) {
    return closed.find(id);
  }

  Page<ClosedLoan> history(ReaderId reader, PageRequest request) {
    return closed.of(reader, request);
  }

  /** The loan as a decision left it; a repetition is told what the decision before it was. */
  static Lent lent(Decided<Loan> decided) {
    return switch (decided) {
      case Decided.Anew<Loan>(var loan, var copy) -> new Lent(loan, copy.item());
      case Decided.Before<Loan>(var answered, var copy) ->
          new Lent(
              copy.openLoan().map(loan -> Repetition.dueThen(loan, answered)).orElseThrow(),
              copy.item());
    };
  }

  static Refusal unknown() {
    return Refusal.of(
        Rule.UNKNOWN_LOAN,
        "There is no loan of this name.",
        "GET /api/loans lists a reader's and a library's loans.");
  }

  static Refusal notOnLoan() {
    return Refusal.of(
        Rule.NOT_ON_LOAN, "The loan is closed: the copy came back.", "Nothing is left to be done.");
  }

  static Refusal saidToBeReturned() {
    return Refusal.of(
        Rule.SAID_TO_BE_RETURNED,
        "The reader says to have returned this copy.",
        "Take it back when it is found, or declare it lost.");
  }

  static Refusal unknownReader() {
    return Refusal.of(
        Rule.CARD_EXPIRED,
        "The reader is no longer enrolled.",
        "Take the copy back, or enrol the reader again.");
  }
}
