package org.smartlibrary.loan.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Hours;
import org.smartlibrary.starter.problem.FieldError;

/** Reads a form's fields one by one, and remembers all that is wrong. */
final class Fields {

  private final List<FieldError> errors = new ArrayList<>();

  void wrong(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  void throwWhatIsWrong() {
    if (!errors.isEmpty()) {
      throw CalendarProblems.wrong(errors);
    }
  }

  Optional<LocalDate> day(String pointer, @Nullable String text) {
    try {
      if (text != null) {
        return Optional.of(LocalDate.parse(text.strip()));
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    wrong(pointer, "must be a day, written 2026-10-01");
    return Optional.empty();
  }

  <E extends Enum<E>> @Nullable E constant(String pointer, @Nullable String text, E[] constants) {
    if (text == null) {
      return null;
    }
    var found = Arrays.stream(constants).filter(one -> one.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      wrong(pointer, "must be one of " + Arrays.toString(constants));
    }
    return found.orElse(null);
  }

  List<Hours> hours(String pointer, @Nullable List<@Nullable String> texts) {
    List<Hours> hours = new ArrayList<>();
    for (var text : texts == null ? List.<@Nullable String>of() : texts) {
      var read = text == null ? Optional.<Hours>empty() : Hours.of(text.strip());
      read.ifPresentOrElse(
          hours::add,
          () -> wrong(pointer + "/" + hours.size(), "must be written 09:00-17:30, until 24:00"));
    }
    if (!Hours.inOrder(hours)) {
      wrong(pointer, "must stand one after another without overlapping");
    }
    return hours;
  }
}
