package org.smartlibrary.loan.calendar.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Hours;
import org.smartlibrary.starter.form.Fields;

/** Reads the hours of a day. */
final class HoursReader {

  private HoursReader() {}

  static List<Hours> read(Fields fields, String pointer, @Nullable List<@Nullable String> texts) {
    List<Hours> hours = new ArrayList<>();
    for (var text : texts == null ? List.<@Nullable String>of() : texts) {
      var read = text == null ? Optional.<Hours>empty() : Hours.of(text.strip());
      read.ifPresentOrElse(
          hours::add,
          () ->
              fields.wrong(
                  pointer + "/" + hours.size(), "must be written 09:00-17:30, until 24:00"));
    }
    if (!Hours.inOrder(hours)) {
      fields.wrong(pointer, "must stand one after another without overlapping");
    }
    return hours;
  }
}
