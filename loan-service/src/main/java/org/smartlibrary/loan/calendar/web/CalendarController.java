package org.smartlibrary.loan.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.LibraryCalendars;
import org.smartlibrary.loan.calendar.Opening;
import org.smartlibrary.loan.calendar.Openings;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Etags;
import org.smartlibrary.starter.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a library says of when it is open. */
@RestController
@RequestMapping("/api/calendars/{isil}")
@Tag(name = "Calendars", description = "When each library is open, and why not")
class CalendarController {

  private final LibraryCalendars calendars;
  private final Openings openings;
  private final Staff staff;
  private final Clock clock;

  CalendarController(LibraryCalendars calendars, Openings openings, Staff staff, Clock clock) {
    this.calendars = calendars;
    this.openings = openings;
    this.staff = staff;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "What a library says itself, and what holds for it",
      description =
          "With the version as entity tag; at version 0 the library has said nothing yet.")
  ResponseEntity<CalendarView> calendar(@PathVariable Isil isil, Caller caller) {
    staff.actsFor(caller, isil, "reads the calendar");
    return shown(known(isil));
  }

  @PutMapping
  @Operation(
      summary = "The library's own calendar, as a whole",
      description =
          "What is left out is as in the library above. If-Match names the version that is changed; the first one needs none.")
  ResponseEntity<CalendarView> put(
      @PathVariable Isil isil,
      @RequestBody CalendarForm form,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    staff.actsFor(caller, isil, "writes the calendar");
    var wanted = CalendarReader.read(isil, form);
    long actual = known(isil).version();
    IfMatch.check(ifMatch, actual);
    var next = wanted.withVersion(actual + 1);
    boolean written = openings.put(next);
    calendars.changed(isil);
    if (!written) {
      throw IfMatch.outdated(known(isil).version()).exception();
    }
    return shown(next);
  }

  private Opening known(Isil isil) {
    return openings.find(isil).orElseGet(() -> Opening.unsaid(isil));
  }

  private ResponseEntity<CalendarView> shown(Opening own) {
    var openness = calendars.of(own.library());
    var today = calendars.dayAt(own.library(), clock.instant());
    var opensNext = LibraryCalendars.openDay(openness, today).orElse(null);
    return ResponseEntity.ok()
        .eTag(Etags.of(own.version()))
        .body(CalendarView.of(own, openness, opensNext));
  }
}
