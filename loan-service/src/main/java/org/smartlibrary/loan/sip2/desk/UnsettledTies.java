package org.smartlibrary.loan.sip2.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.sip2.Unsettled;

/** What is unsettled binds nobody; staff still see the copy of a reader who is erased. */
final class UnsettledTies implements Ties {

  private final Enrolments enrolments;
  private final Unsettled unsettled;

  UnsettledTies(Enrolments enrolments, Unsettled unsettled) {
    this.enrolments = enrolments;
    this.unsettled = unsettled;
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    return Optional.empty();
  }

  /** Whoever is being erased is found in no other way any more. */
  @Override
  public void forget(ReaderId reader) {
    enrolments
        .leaving(reader)
        .map(last -> Stream.concat(Stream.of(last.reader().card()), last.formerCards().stream()))
        .orElseGet(Stream::of)
        .map(CardNumber::value)
        .forEach(unsettled::forget);
  }
}
