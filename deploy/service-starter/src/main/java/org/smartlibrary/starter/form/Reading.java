package org.smartlibrary.starter.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.FieldError;

/** What a form says, or what is wrong with it. */
public sealed interface Reading<T> {

  record Good<T>(T said) implements Reading<T> {}

  /**
   * A form that cannot be read.
   *
   * @param id of what it is about, as far as it was to be seen
   */
  record Faulty<T>(@Nullable String id, List<FieldError> errors) implements Reading<T> {

    public Faulty {
      errors = List.copyOf(errors);
    }

    /** All that is wrong, in one line. */
    public String reason() {
      return errors.stream()
          .map(error -> (error.pointer() + " " + error.detail()).strip())
          .collect(Collectors.joining("; "));
    }

    public static <T> Faulty<T> because(@Nullable String id, String pointer, String detail) {
      return new Faulty<>(id, List.of(new FieldError(pointer, detail)));
    }
  }
}
