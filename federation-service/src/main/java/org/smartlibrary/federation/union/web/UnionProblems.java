package org.smartlibrary.federation.union.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;

/** Why the union catalogue says no. */
final class UnionProblems {

  static final ProblemType SEARCH =
      new ProblemType(
          "union-search",
          BAD_REQUEST,
          "The search cannot be understood",
          "«errors» names each parameter that is wrong, and what would be right.");

  static final ProblemType PAGE =
      new ProblemType(
          "union-page-token",
          BAD_REQUEST,
          "The page token is not one of this search",
          "Take «next» of an answer as it is, with the same sort, or begin without «after».");

  static final ProblemType UNKNOWN =
      new ProblemType(
          "union-record-unknown",
          NOT_FOUND,
          "No such union record",
          "No union record has or had this id. GET /api/union/search finds records.");

  static final ProblemType DISSOLVED =
      new ProblemType(
          "union-record-dissolved",
          GONE,
          "The union record is gone",
          "No library holds it any more, or its records belong to others now. Search for it again.");

  private UnionProblems() {}

  static ProblemTypes all() {
    return ProblemTypes.of(SEARCH, PAGE, UNKNOWN, DISSOLVED);
  }

  static Problem search(List<FieldError> errors) {
    return SEARCH.because("Something in the address is wrong.").errors(errors);
  }

  static Problem wrong(String parameter, String why) {
    return search(List.of(new FieldError("?" + parameter, why)));
  }

  static Problem unknown(String id) {
    return UNKNOWN.because("%s is not the id of a union record.".formatted(id));
  }

  static Problem dissolved(String id) {
    return DISSOLVED.because("Nothing hangs on %s any more.".formatted(id));
  }
}
