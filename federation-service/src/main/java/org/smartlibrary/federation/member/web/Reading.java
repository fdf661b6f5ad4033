package org.smartlibrary.federation.member.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.Registration;
import org.smartlibrary.starter.problem.FieldError;

/** What a form says, or what is wrong with it. */
sealed interface Reading {

  record Good(Registration registration) implements Reading {}

  /**
   * A form that cannot be read.
   *
   * @param isil as far as it was to be seen
   */
  record Faulty(@Nullable String isil, List<FieldError> errors) implements Reading {}
}
