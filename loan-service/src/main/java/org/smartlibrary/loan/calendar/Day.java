package org.smartlibrary.loan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * Whether a library opens on a day, when, and what decided it.
 *
 * @param saidBy the library whose words decided; null for the network's defaults
 * @param named the holiday's name, or the library's own word
 */
public record Day(
    LocalDate date,
    List<Hours> hours,
    Because because,
    @Nullable Isil saidBy,
    @Nullable String named) {

  public Day {
    hours = List.copyOf(hours);
  }

  /** What decided. */
  public enum Because {
    LIBRARY_CLOSED,
    SPECIAL_DAY,
    PUBLIC_HOLIDAY,
    WORKDAY_INSTEAD,
    WEEKDAY
  }

  public boolean isOpen() {
    return !hours.isEmpty();
  }

  public Optional<Isil> by() {
    return Optional.ofNullable(saidBy);
  }
}
