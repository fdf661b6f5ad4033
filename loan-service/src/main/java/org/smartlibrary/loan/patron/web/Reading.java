package org.smartlibrary.loan.patron.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.starter.problem.FieldError;

/** What a form says, or what is wrong with it. */
sealed interface Reading {

  record Good(Registration registration) implements Reading {}

  /**
   * A form that cannot be read.
   *
   * @param id as far as it was to be seen
   */
  record Faulty(@Nullable String id, List<FieldError> errors) implements Reading {

    public Faulty {
      errors = List.copyOf(errors);
    }

    static Faulty because(@Nullable String id, String pointer, String detail) {
      return new Faulty(id, List.of(new FieldError(pointer, detail)));
    }
  }
}
