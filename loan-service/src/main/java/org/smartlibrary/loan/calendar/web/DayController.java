package org.smartlibrary.loan.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.calendar.LibraryCalendars;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Day by day, for readers as well. */
@RestController
@Tag(name = "Calendars")
class DayController {

  private static final int MOST = 366;
  private static final int USUAL = 14;

  private final LibraryCalendars calendars;
  private final Libraries libraries;
  private final Clock clock;

  DayController(LibraryCalendars calendars, Libraries libraries, Clock clock) {
    this.calendars = calendars;
    this.libraries = libraries;
    this.clock = clock;
  }

  @GetMapping("/api/calendars/{isil}/days")
  @Operation(
      summary = "On which days the library is open, when, and why not",
      description =
          "Two weeks from today, unless from and to say otherwise; at most 366 days. «saidBy» is the library whose words decided; absent for what the network takes.")
  List<DayView> days(
      @PathVariable Isil isil,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to) {
    if (libraries.find(isil).isEmpty()) {
      throw new UnknownLibrary(isil);
    }
    var first = from.orElseGet(() -> calendars.dayAt(isil, clock.instant()));
    var last = to.orElseGet(() -> first.plusDays(USUAL - 1));
    if (last.isBefore(first) || last.toEpochDay() - first.toEpochDay() >= MOST) {
      throw CalendarProblems.WRONG_SPAN
          .because("From %s to %s are not 1 to %d days.".formatted(first, last, MOST))
          .exception();
    }
    var openness = calendars.of(isil);
    return first.datesUntil(last.plusDays(1)).map(openness::on).map(DayView::of).toList();
  }
}
