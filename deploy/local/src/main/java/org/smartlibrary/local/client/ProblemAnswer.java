package org.smartlibrary.local.client;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A refusal as RFC 9457 writes it. */
record ProblemAnswer(
    @Nullable String title, @Nullable String detail, @Nullable List<FieldProblem> errors) {

  /** What a person needs of it. */
  String sentence() {
    String what = detail == null ? title + "" : detail;
    return errors == null || errors.isEmpty() ? what : what + " (" + fields(errors) + ")";
  }

  private static String fields(List<FieldProblem> errors) {
    return errors.stream()
        .map(error -> error.pointer() + ": " + error.detail())
        .collect(Collectors.joining("; "));
  }

  record FieldProblem(@Nullable String pointer, @Nullable String detail) {}
}
