package org.smartlibrary.loan.patron.web;

import org.smartlibrary.loan.patron.UnknownReader;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every feature's answer for a reader who is not there, or not for this caller. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReaderRefusals {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownReader refused) {
    return ReaderProblems.UNKNOWN.because(String.valueOf(refused.getMessage())).response();
  }
}
