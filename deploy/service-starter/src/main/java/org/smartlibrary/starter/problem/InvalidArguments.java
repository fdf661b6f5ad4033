package org.smartlibrary.starter.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Arguments that break a rule, each named by where it stands in the request. */
final class InvalidArguments {

  private static final String DETAIL = "The request breaks a rule of its form.";

  private InvalidArguments() {}

  static Problem problem(MethodArgumentNotValidException invalid) {
    return withFields(Problems.BAD_REQUEST.because(DETAIL), invalid.getBindingResult());
  }

  static Problem problem(HandlerMethodValidationException invalid) {
    var problem = Problems.BAD_REQUEST.because(DETAIL);
    for (var result : invalid.getParameterValidationResults()) {
      problem =
          result instanceof ParameterErrors body
              ? withFields(problem, body)
              : withParameter(problem, result);
    }
    return problem;
  }

  static Problem problem(MethodArgumentTypeMismatchException invalid) {
    return Problems.BAD_REQUEST
        .because("A part of the address is not what is expected there.")
        .error("?" + invalid.getName(), reason(invalid));
  }

  private static Problem withFields(Problem problem, Errors errors) {
    var next = problem;
    for (var error : errors.getFieldErrors()) {
      next = next.error(Pointers.ofPropertyPath(error.getField()), said(error.getDefaultMessage()));
    }
    for (var error : errors.getGlobalErrors()) {
      next = next.error("", said(error.getDefaultMessage()));
    }
    return next;
  }

  private static Problem withParameter(Problem problem, ParameterValidationResult result) {
    var next = problem;
    var name = "?" + result.getMethodParameter().getParameterName();
    for (var error : result.getResolvableErrors()) {
      next = next.error(name, said(error.getDefaultMessage()));
    }
    return next;
  }

  private static String reason(MethodArgumentTypeMismatchException invalid) {
    for (Throwable cause = invalid.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalArgumentException
          && !(cause instanceof NumberFormatException)
          && cause.getCause() == null
          && cause.getMessage() != null) {
        return cause.getMessage();
      }
    }
    var type = invalid.getRequiredType();
    return type == null ? "cannot be read" : "must be a " + type.getSimpleName();
  }

  private static String said(@Nullable String message) {
    return message == null ? "is not valid" : message;
  }
}
