package org.smartlibrary.loan.calendar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Day;
import org.smartlibrary.loan.calendar.Hours;
import org.smartlibrary.starter.security.Isil;

/** A day, whether a library opens on it, and why or why not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DayView(
    LocalDate date,
    DayOfWeek weekday,
    boolean open,
    List<Hours> hours,
    Day.Because because,
    @Nullable Isil saidBy,
    @Nullable String named) {

  static DayView of(Day day) {
    return new DayView(
        day.date(),
        day.date().getDayOfWeek(),
        day.isOpen(),
        day.hours(),
        day.because(),
        day.saidBy(),
        day.named());
  }
}
