package org.smartlibrary.loan.patron.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Arrays;
import java.util.stream.Stream;
import org.smartlibrary.loan.patron.Decision;
import org.smartlibrary.loan.patron.Rule;
import org.smartlibrary.starter.form.Reading;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.problem.Problems;

/** Why the register of readers says no. */
final class ReaderProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "reader-unknown",
          NOT_FOUND,
          "No such reader",
          "There is no such reader, or the reader belongs to a library that you do not act for: the"
              + " two are answered alike.");

  static final ProblemType FORM =
      new ProblemType(
          "reader-form",
          BAD_REQUEST,
          "The reader cannot be read",
          "«errors» names each field that is missing or wrong. Correct them and send it again.");

  static final ProblemType HEADER =
      new ProblemType(
          "reader-file-header",
          BAD_REQUEST,
          "The file's header cannot be read",
          "The first line of a CSV file names its columns: id, card, name, home, group, and as far as"
              + " there are any login, valid_through, guardian, keeps_history, phone, email,"
              + " birth_date, pin. UTF-8, commas.");

  private ReaderProblems() {}

  static ProblemTypes all() {
    return new ProblemTypes(
        Stream.concat(
                Stream.of(UNKNOWN, FORM, HEADER),
                Arrays.stream(Rule.values()).map(RuleProblems::typeOf))
            .toList());
  }

  static Problem faulty(Reading.Faulty<?> faulty) {
    return FORM.because("The reader is incomplete or wrong in itself.").errors(faulty.errors());
  }

  static Problem refused(Decision.Refused refused) {
    return RuleProblems.typeOf(refused.rule()).because(refused.reason());
  }

  static Problem outdated(long actual) {
    return Problems.PRECONDITION_FAILED.because(
        actual == 0
            ? "There is no such reader yet."
            : "The reader is at version %d by now: read it again.".formatted(actual));
  }
}
