package org.smartlibrary.loan.calendar;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The hours of each weekday; one without hours is closed. */
public record Week(Map<DayOfWeek, List<Hours>> hours) {

  public Week {
    var all = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      all.put(day, List.copyOf(hours.getOrDefault(day, List.of())));
    }
    hours = Collections.unmodifiableMap(all);
  }

  /** The same hours on every day. */
  public static Week daily(Hours... hours) {
    var all = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      all.put(day, List.of(hours));
    }
    return new Week(all);
  }

  /** The same, but closed on these days. */
  public Week without(DayOfWeek... closed) {
    var fewer = new EnumMap<>(hours);
    for (var day : closed) {
      fewer.remove(day);
    }
    return new Week(fewer);
  }

  public List<Hours> on(DayOfWeek day) {
    return hours.getOrDefault(day, List.of());
  }
}
