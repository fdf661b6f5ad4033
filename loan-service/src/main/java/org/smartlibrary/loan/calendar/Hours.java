package org.smartlibrary.loan.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** From when to when a door is open on a day, {@code 09:00-17:30}; until midnight is 24:00. */
public record Hours(LocalTime opens, LocalTime closes) {

  private static final String SHAPE = "\\d{2}:\\d{2}-\\d{2}:\\d{2}";
  private static final String MIDNIGHT = "24:00";
  private static final int MIDDLE = 5;

  public Hours {
    if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
      throw new IllegalArgumentException("a door closes after it opened");
    }
  }

  /** The hours that a text writes. */
  public static Optional<Hours> of(String text) {
    if (!text.matches(SHAPE)) {
      return Optional.empty();
    }
    try {
      var opens = LocalTime.parse(text.substring(0, MIDDLE));
      var end = text.substring(MIDDLE + 1);
      var closes = end.equals(MIDNIGHT) ? LocalTime.MIDNIGHT : LocalTime.parse(end);
      return Optional.of(new Hours(opens, closes));
    } catch (DateTimeParseException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Whether these stand one after another, as a day's hours have to. */
  public static boolean inOrder(List<Hours> day) {
    for (int i = 1; i < day.size(); i++) {
      var before = day.get(i - 1).closes;
      if (before.equals(LocalTime.MIDNIGHT) || before.isAfter(day.get(i).opens)) {
        return false;
      }
    }
    return true;
  }

  @JsonValue
  @Override
  public String toString() {
    return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? MIDNIGHT : closes);
  }
}
