package org.smartlibrary.federation.union.sru.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.ProblemTypes;

/** Why there is no SRU at an address. */
final class SruProblems {

  static final ProblemType UNKNOWN =
      new ProblemType(
          "sru-library-unknown",
          NOT_FOUND,
          "There is no catalogue of this library",
          "No member of the federation has this ISIL. GET /api/members?q= finds members by name;"
              + " /sru/union searches what all of them hold.");

  private SruProblems() {}

  static ProblemTypes all() {
    return ProblemTypes.of(UNKNOWN);
  }

  static Problem unknown(String isil) {
    return UNKNOWN.because("%s is not a member of the federation.".formatted(isil));
  }
}
