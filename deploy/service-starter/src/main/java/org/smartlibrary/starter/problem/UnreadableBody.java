package org.smartlibrary.starter.problem;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Why a request's body could not be read, in words for whoever sent it. */
final class UnreadableBody {

  private UnreadableBody() {}

  static Problem problem(HttpMessageNotReadableException failure) {
    return switch (failure.getCause()) {
      case StreamReadException broken ->
          Problems.BAD_REQUEST.because(
              "The body is not JSON: line %d, column %d"
                  .formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr()));
      case MismatchedInputException other -> mismatch(other, expected(other));
      case JacksonException refused -> mismatch(refused, reason(refused));
      case null, default -> Problems.BAD_REQUEST.because("The body is missing or cannot be read.");
    };
  }

  private static Problem mismatch(JacksonException failure, String reason) {
    return Problems.BAD_REQUEST
        .because("A part of the body is not what is expected there.")
        .error(Pointers.of(failure.getPath()), reason);
  }

  private static String expected(MismatchedInputException failure) {
    var refusal = failure.getCause();
    if (refusal instanceof IllegalArgumentException && refusal.getMessage() != null) {
      return refusal.getMessage();
    }
    var type = failure.getTargetType();
    return type == null ? "cannot be read" : "must be a " + type.getSimpleName();
  }

  /** A value object that refuses says why; what else may have failed stays inside. */
  private static String reason(JacksonException failure) {
    return failure.getCause() instanceof IllegalArgumentException refusal
            && refusal.getMessage() != null
        ? refusal.getMessage()
        : "cannot be read";
  }
}
