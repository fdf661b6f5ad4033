package org.smartlibrary.loan.member.web;

import org.smartlibrary.loan.member.NotTheirLibrary;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.starter.problem.ProblemType;
import org.smartlibrary.starter.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LibraryRefusals {

  static final ProblemType UNKNOWN_LIBRARY =
      new ProblemType(
          "unknown-library",
          HttpStatus.NOT_FOUND,
          "No such library",
          "The ISIL names no member of the network. Register the library first, with PUT /api/members/{isil}; a few seconds later it can lend.");

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownLibrary refused) {
    return UNKNOWN_LIBRARY.because(String.valueOf(refused.getMessage())).response();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> notTheirs(NotTheirLibrary refused) {
    return Problems.FORBIDDEN.because(String.valueOf(refused.getMessage())).response();
  }
}
