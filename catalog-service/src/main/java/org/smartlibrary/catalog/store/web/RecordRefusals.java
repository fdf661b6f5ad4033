package org.smartlibrary.catalog.store.web;

import org.smartlibrary.catalog.store.UnknownRecord;
import org.smartlibrary.starter.problem.ProblemType;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RecordRefusals {

  static final ProblemType UNKNOWN_RECORD =
      new ProblemType(
          "unknown-record",
          HttpStatus.NOT_FOUND,
          "No such record",
          "The library holds no record of that control number, or has withdrawn it. Characters such as / in a control number are percent-encoded in the address.");
  static final ProblemType NOT_EXPRESSIBLE =
      new ProblemType(
          "not-expressible",
          HttpStatus.NOT_ACCEPTABLE,
          "The record does not fit this serialization",
          "ISO 2709 holds 99,999 bytes a record and 9,999 a field. Ask for application/marcxml+xml or application/json.");

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownRecord refused) {
    return UNKNOWN_RECORD.because(String.valueOf(refused.getMessage())).response();
  }
}
