package org.smartlibrary.catalog.store;

import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Refusals that are about a record as such. */
public final class RecordProblems {

  public static final ProblemType UNKNOWN_RECORD =
      new ProblemType(
          "unknown-record",
          HttpStatus.NOT_FOUND,
          "No such record",
          "The library holds no record of that control number, or has withdrawn it. Characters such as / in a control number are percent-encoded in the address.");
  public static final ProblemType NOT_EXPRESSIBLE =
      new ProblemType(
          "not-expressible",
          HttpStatus.NOT_ACCEPTABLE,
          "The record does not fit this serialization",
          "ISO 2709 holds 99,999 bytes a record and 9,999 a field. Ask for application/marcxml+xml or application/json.");

  private RecordProblems() {}

  public static ProblemException unknown(String isil, String controlNumber) {
    return UNKNOWN_RECORD
        .because("%s holds no record %s.".formatted(isil, controlNumber))
        .exception();
  }
}
