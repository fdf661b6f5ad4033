package org.smartlibrary.federation.cluster.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;

/** Why an assertion is not taken. */
final class AssertionProblems {

  static final ProblemType FORM =
      new ProblemType(
          "assertion-form",
          BAD_REQUEST,
          "The assertion cannot be read",
          "It has a kind (must-link or cannot-link), two records by isil and controlNumber, and a"
              + " reason. «errors» names what is missing or wrong.");
  static final ProblemType NOT_YOURS =
      new ProblemType(
          "assertion-not-yours",
          FORBIDDEN,
          "Other libraries' records",
          "A librarian asserts, and revokes, about pairs in which one record is of the own library or"
              + " one below it; what an operator asserted, an operator revokes. Ask a librarian of"
              + " one of the two libraries, of one above it, or an operator.");
  static final ProblemType CONTRADICTED =
      new ProblemType(
          "assertion-contradicted",
          CONFLICT,
          "Assertions say otherwise",
          "Must-links say that the two records are one, or a cannot-link that they are not; it may"
              + " lead over other records. «assertions» names those in the way. Revoke one of them"
              + " first, if it is wrong.");
  static final ProblemType TOO_WIDE =
      new ProblemType(
          "assertion-too-wide",
          CONFLICT,
          "Too many records asserted to be one",
          "More than a thousand assertions connect these records. So many are no longer somebody's"
              + " judgement on records: tell an operator what the rules get wrong.");
  static final ProblemType UNKNOWN =
      new ProblemType(
          "assertion-unknown",
          NOT_FOUND,
          "No such assertion",
          "Nobody made an assertion of this id. GET /api/union/assertions?record=ISIL|number lists"
              + " those about a record.");

  private AssertionProblems() {}

  static ProblemTypes all() {
    return ProblemTypes.of(FORM, NOT_YOURS, CONTRADICTED, TOO_WIDE, UNKNOWN);
  }

  static Problem faulty(List<FieldError> errors) {
    return FORM.because("The assertion is incomplete or wrong in itself.").errors(errors);
  }

  static Problem contradicted(List<Assertion> by) {
    return CONTRADICTED
        .because("%d assertions in force say otherwise.".formatted(by.size()))
        .with("assertions", by.stream().map(AssertionView::of).toList());
  }

  static Problem unknown(String id) {
    return UNKNOWN.because("There is no assertion %s.".formatted(id));
  }
}
