package org.smartlibrary.federation.reconcile.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;
import org.smartlibrary.starter.security.Isil;

/** Why there are no digests. */
final class ReconcileProblems {

  private static final ProblemType RANGE =
      new ProblemType(
          "reconcile-range",
          BAD_REQUEST,
          "This is no range of control numbers",
          "A range is BEHIND..TO, each a control number or nothing: «..» is all of them. In a number,"
              + " write %2E for a full stop and %25 for a percent sign, or take a range of an answer"
              + " as it is. 32 ranges can be asked for at once, each in 2 to 256 parts.");

  private static final ProblemType UNKNOWN =
      new ProblemType(
          "reconcile-library-unknown",
          NOT_FOUND,
          "There is no such library",
          "No member of the federation has this ISIL. GET /api/members?q= finds members by name.");

  private static final ProblemType NOT_COMPARED =
      new ProblemType(
          "reconcile-not-compared",
          NOT_FOUND,
          "The library has not been compared yet",
          "Each library with records is compared once a day, when nothing of it has changed for a few"
              + " minutes. POST /api/libraries/{isil}/inventory asks for it now.");

  private ReconcileProblems() {}

  static ProblemTypes all() {
    return ProblemTypes.of(RANGE, UNKNOWN, NOT_COMPARED);
  }

  static Problem wrong(List<FieldError> errors) {
    return RANGE.because("Something in the address is wrong.").errors(errors);
  }

  static Problem notCompared(Isil isil) {
    return NOT_COMPARED.because("Of %s no comparison is known.".formatted(isil));
  }

  static Problem unknown(Isil isil) {
    return UNKNOWN.because("%s is not a member of the federation.".formatted(isil));
  }
}
