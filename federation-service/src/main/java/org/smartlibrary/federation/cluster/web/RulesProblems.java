package org.smartlibrary.federation.cluster.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.Map;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;

/** Why rules are not tried, or not switched to. */
final class RulesProblems {

  static final ProblemType FORM =
      new ProblemType(
          "rules-form",
          BAD_REQUEST,
          "Such rules cannot be followed",
          "«errors» names the numbers that are out of their range, and the rules that there are. What"
              + " is not named stays as it is built.");
  static final ProblemType UNKNOWN =
      new ProblemType(
          "rules-unknown",
          NOT_FOUND,
          "No rules of this version",
          "Try them first: POST /api/union/rules/shadow answers with their version.");
  static final ProblemType UNTRIED =
      new ProblemType(
          "rules-untried",
          CONFLICT,
          "Rules that were not tried to the end",
          "The shadow run over these rules has not finished. GET /api/union/rules shows how far it"
              + " is; read its report before you switch.");
  static final ProblemType BUSY =
      new ProblemType(
          "rules-shadow-busy",
          CONFLICT,
          "Other rules are being tried",
          "One shadow run at a time. GET /api/union/rules shows how far it is.");

  private RulesProblems() {}

  static ProblemTypes all() {
    return ProblemTypes.of(FORM, UNKNOWN, UNTRIED, BUSY);
  }

  static Problem faulty(Map<String, String> faults) {
    Problem problem = FORM.because("The rules have numbers or names that there are not.");
    for (var fault : faults.entrySet()) {
      problem = problem.error(fault.getKey(), fault.getValue());
    }
    return problem;
  }
}
