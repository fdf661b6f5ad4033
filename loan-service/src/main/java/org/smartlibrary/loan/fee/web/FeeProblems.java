package org.smartlibrary.loan.fee.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Arrays;
import java.util.stream.Stream;
import org.smartlibrary.loan.fee.Booking;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;

/** Why the till says no. */
final class FeeProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "fee-unknown",
          NOT_FOUND,
          "No such fee",
          "There is no such fee, or it is of a library and a reader that you do not act for: the two"
              + " are answered alike.");

  static final ProblemType FORM =
      new ProblemType(
          "fee-form",
          BAD_REQUEST,
          "The booking cannot be read",
          "«errors» names each field that is missing or wrong. An amount is a text in yuan with at"
              + " most two decimals, such as \"12.50\".");

  static final ProblemType KEY_MISSING =
      new ProblemType(
          "fee-key-missing",
          BAD_REQUEST,
          "The booking has no key",
          "Send an Idempotency-Key of 8 to 64 letters, digits, - and _: a new one for each booking,"
              + " and the same when you repeat one whose answer did not come.");

  private FeeProblems() {}

  static ProblemTypes all() {
    return new ProblemTypes(
        Stream.concat(
                Stream.of(UNKNOWN, FORM, KEY_MISSING),
                Arrays.stream(Booking.Rule.values()).map(FeeProblems::typeOf))
            .toList());
  }

  static Problem unknown() {
    return UNKNOWN.because("There is no such fee, or none that you act for.");
  }

  static Problem refused(Booking.Refused refused) {
    return typeOf(refused.rule())
        .because(refused.reason())
        .with("rule", refused.rule())
        .with("owed", refused.owed());
  }

  static ProblemType typeOf(Booking.Rule rule) {
    return switch (rule) {
      case MORE_THAN_OWED ->
          new ProblemType(
              "fee-more-than-owed",
              CONFLICT,
              "That is more than is owed",
              "Nobody pays, and nobody is let off, more than is owed. «owed» says how much that is"
                  + " now; somebody may have paid meanwhile.");
      case NOTHING_TO_REVERSE ->
          new ProblemType(
              "fee-nothing-to-reverse",
              CONFLICT,
              "There is nothing to take back",
              "«undoes» is the key under which a payment or a waiver was booked on this fee.");
      case REVERSED_ALREADY ->
          new ProblemType(
              "fee-reversed-already",
              CONFLICT,
              "It was taken back before",
              "A payment or a waiver is taken back once. Book a new one, if that was wrong too.");
      case NOTHING_PAID ->
          new ProblemType(
              "fee-nothing-paid",
              CONFLICT,
              "Nothing was paid",
              "Only what was paid, and not given back before, can be given back.");
      case MORE_THAN_CREDIT ->
          new ProblemType(
              "fee-more-than-credit",
              CONFLICT,
              "That is more than is to be given back",
              "«credit» of the fee says how much the library owes to the reader. A payment that was a"
                  + " mistake is taken back by a reversal.");
      case KEY_REUSED ->
          new ProblemType(
              "fee-key-reused",
              UNPROCESSABLE_CONTENT,
              "The key is another booking's",
              "The same key came with something else. A new booking needs a new Idempotency-Key.");
    };
  }
}
