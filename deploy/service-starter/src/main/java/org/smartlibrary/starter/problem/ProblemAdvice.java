package org.smartlibrary.starter.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Renders what controllers throw, and what Spring MVC refuses before they are asked. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ProblemException refusal) {
    return refusal.problem().response();
  }

  /** Security's own answers come from its filters. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void notHere(RuntimeException denied) {
    throw denied;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> broken(Exception failure) {
    if (Outages.isOutage(failure)) {
      log.warn("A request meets an outage: {}", failure.toString());
      return Problems.UNAVAILABLE
          .because("The database or the event log does not answer at the moment.")
          .response();
    }
    log.error("A request failed unexpectedly", failure);
    return Problems.UNEXPECTED
        .because("This failed unexpectedly; it is written down under the correlation id.")
        .response();
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      log.error("A request failed unexpectedly", failure);
    }
    var answer = problem(failure, status).response();
    return ResponseEntity.status(answer.getStatusCode())
        .headers(headers)
        .headers(answer.getHeaders())
        .body(answer.getBody());
  }

  private static Problem problem(Exception failure, HttpStatusCode status) {
    return switch (failure) {
      case MethodArgumentNotValidException invalid -> InvalidArguments.problem(invalid);
      case HandlerMethodValidationException invalid -> InvalidArguments.problem(invalid);
      case MethodArgumentTypeMismatchException invalid -> InvalidArguments.problem(invalid);
      case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
      case ErrorResponse refusal -> Problems.of(status).because(detail(refusal, status));
      default -> Problems.of(status).because(Problems.of(status).title());
    };
  }

  private static String detail(ErrorResponse refusal, HttpStatusCode status) {
    var detail = refusal.getBody().getDetail();
    return detail == null ? Problems.of(status).title() : detail;
  }
}
