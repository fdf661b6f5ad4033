package org.smartlibrary.loan.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.HolidayYear;
import org.smartlibrary.loan.calendar.HolidayYears;
import org.smartlibrary.loan.calendar.LibraryCalendars;
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

/** The public holidays, for the whole network. */
@RestController
@RequestMapping("/api/calendars/holidays")
@Tag(name = "Calendars")
class HolidayController {

  private final LibraryCalendars calendars;
  private final HolidayYears years;

  HolidayController(LibraryCalendars calendars, HolidayYears years) {
    this.calendars = calendars;
    this.years = years;
  }

  @GetMapping
  @Operation(summary = "The public holidays of all years that are known, with their sources")
  List<HolidayYear> all() {
    return calendars.years();
  }

  @GetMapping("/{year}")
  @Operation(summary = "The public holidays of a year, with the version as entity tag")
  ResponseEntity<HolidayYear> year(@PathVariable int year) {
    return calendars.years().stream()
        .filter(known -> known.year() == year)
        .findFirst()
        .map(HolidayController::shown)
        .orElseThrow(
            () ->
                CalendarProblems.UNKNOWN_YEAR
                    .because("Nobody has written the public holidays of %d yet.".formatted(year))
                    .exception());
  }

  @PutMapping("/{year}")
  @Operation(
      summary = "The public holidays of a year, as a whole",
      description =
          "Operators only. A year that the service brought with it is at version 0; what is written here takes its place.")
  ResponseEntity<HolidayYear> put(
      @PathVariable int year,
      @RequestBody HolidayForm form,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    var wanted = HolidayReader.read(year, form);
    long actual = version(year);
    IfMatch.check(ifMatch, actual);
    var next = wanted.withVersion(actual + 1);
    boolean written = years.put(next);
    calendars.yearsChanged();
    if (!written) {
      throw IfMatch.outdated(version(year)).exception();
    }
    return shown(next);
  }

  private long version(int year) {
    return written(year).map(HolidayYear::version).orElse(0L);
  }

  private Optional<HolidayYear> written(int year) {
    return years.all().stream().filter(one -> one.year() == year).findFirst();
  }

  private static ResponseEntity<HolidayYear> shown(HolidayYear year) {
    return ResponseEntity.ok().eTag(Etags.of(year.version())).body(year);
  }
}
