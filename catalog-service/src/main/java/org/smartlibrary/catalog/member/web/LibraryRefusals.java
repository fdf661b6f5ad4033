package org.smartlibrary.catalog.member.web;

import org.smartlibrary.catalog.member.ClosedLibrary;
import org.smartlibrary.catalog.member.UnknownLibrary;
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
class LibraryRefusals {

  static final ProblemType UNKNOWN_LIBRARY =
      new ProblemType(
          "unknown-library",
          HttpStatus.NOT_FOUND,
          "No such library",
          "The ISIL in the address names no member of the network. Register the library first, with PUT /api/members/{isil}; a few seconds later its records can be sent.");
  static final ProblemType LIBRARY_CLOSED =
      new ProblemType(
          "library-closed",
          HttpStatus.CONFLICT,
          "The library is closed",
          "The member is registered as closed and takes no more records. Set its status to ACTIVE if that is wrong.");

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownLibrary refused) {
    return UNKNOWN_LIBRARY.because(String.valueOf(refused.getMessage())).response();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> closed(ClosedLibrary refused) {
    return LIBRARY_CLOSED.because(String.valueOf(refused.getMessage())).response();
  }
}
