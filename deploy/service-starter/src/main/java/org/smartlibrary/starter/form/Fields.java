package org.smartlibrary.starter.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.problem.Problem;

/**
 * Reads a form's fields one by one and remembers all that is wrong with them. What is null was not
 * said, or is wrong. A value is never repeated in what is said of it: it may be somebody's.
 */
public final class Fields {

  private final List<FieldError> errors = new ArrayList<>();

  /**
   * Something is wrong.
   *
   * @param pointer JSON pointer (RFC 6901) into the body, or {@code ?name} for a parameter
   */
  public void wrong(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  public <T> @Nullable T required(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String fault) {
    if (text == null || text.isBlank()) {
      wrong(pointer, "is required");
      return null;
    }
    return orWrong(pointer, read.apply(text.strip()), fault);
  }

  /** Null when nothing is said. */
  public <T> @Nullable T optional(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String fault) {
    return text == null || text.isBlank()
        ? null
        : orWrong(pointer, read.apply(text.strip()), fault);
  }

  public <E extends Enum<E>> @Nullable E required(
      String pointer, @Nullable String text, E[] constants) {
    return required(pointer, text, name -> constant(name, constants), oneOf(constants));
  }

  public <E extends Enum<E>> @Nullable E optional(
      String pointer, @Nullable String text, E[] constants) {
    return optional(pointer, text, name -> constant(name, constants), oneOf(constants));
  }

  public @Nullable LocalDate requiredDay(String pointer, @Nullable String text) {
    return required(pointer, text, Fields::day, "is not a day: 2026-10-01");
  }

  public @Nullable LocalDate optionalDay(String pointer, @Nullable String text) {
    return optional(pointer, text, Fields::day, "is not a day: 2026-10-01");
  }

  /** What was read, or null and a note that it is wrong. */
  public <T> @Nullable T orWrong(String pointer, Optional<T> read, String fault) {
    if (read.isEmpty()) {
      wrong(pointer, fault);
    }
    return read.orElse(null);
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  public boolean areFine() {
    return errors.isEmpty();
  }

  /** Refuses the request with all that is wrong, if anything is. */
  public void refuseIfWrong(Problem refusal) {
    if (!errors.isEmpty()) {
      throw refusal.errors(errors).exception();
    }
  }

  private static <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
    return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst();
  }

  private static <E extends Enum<E>> String oneOf(E[] constants) {
    return "is one of " + Arrays.toString(constants);
  }

  /** A day of the last two centuries or of those to come: what is older is a slip. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1800);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
