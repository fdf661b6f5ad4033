package org.smartlibrary.loan.interlending.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.Interlending;
import org.smartlibrary.loan.interlending.Settlement;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What libraries owe each other for a month. */
@RestController
@RequestMapping("/api/interlending/settlements")
@Tag(name = "Interlibrary loan", description = "What libraries lend to each other")
class SettlementController {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String HEAD = "library,partner,supplied,received,earned,owed,balance\r\n";

  private final Interlending interlending;
  private final Staff staff;

  SettlementController(Interlending interlending, Staff staff) {
    this.interlending = interlending;
    this.staff = staff;
  }

  /** A line of the settlement. */
  record Line(
      AgencyId library,
      AgencyId partner,
      long supplied,
      long received,
      Money earned,
      Money owed,
      Money balance) {

    static Line of(Settlement settlement) {
      return new Line(
          settlement.library(),
          settlement.partner(),
          settlement.supplied(),
          settlement.received(),
          settlement.earned(),
          settlement.owed(),
          settlement.balance());
    }

    /** Names that a spreadsheet would take for a formula are quoted. */
    String csv() {
      return "%s,%s,%d,%d,%s,%s,%s\r\n"
          .formatted(
              cell(library),
              cell(partner),
              supplied,
              received,
              earned.yuan(),
              owed.yuan(),
              balance.yuan());
    }

    private static String cell(AgencyId id) {
      String text = id.written();
      String safe = text.matches("[=+@-].*") ? "'" + text : text;
      return safe.matches("[A-Za-z0-9:_-]+") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
  }

  @GetMapping
  @Operation(
      summary = "A month's copies and costs for each pair of libraries, at UTC",
      description =
          "Each pair stands twice, once from each side. A library sees its own lines and those below it; an operator all. With Accept: text/csv as a file.")
  List<Line> month(
      Caller caller,
      @RequestParam String month,
      @RequestParam(required = false) @Nullable Isil library) {
    return interlending.settlements(month(month)).stream()
        .filter(line -> library == null || line.library().equals(AgencyId.of(library)))
        .filter(line -> sees(caller, line.library()))
        .map(Line::of)
        .toList();
  }

  @GetMapping(produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<String> csv(
      Caller caller,
      @RequestParam String month,
      @RequestParam(required = false) @Nullable Isil library) {
    String lines =
        month(caller, month, library).stream().map(Line::csv).collect(Collectors.joining());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(CSV))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"settlement-%s.csv\"".formatted(month(month)))
        .body(HEAD + lines);
  }

  private boolean sees(Caller caller, AgencyId library) {
    return caller.is(Role.OPERATOR)
        || (library.type().equals(AgencyId.ISIL_TYPE)
            && Isil.of(library.value()).filter(isil -> staff.serves(caller, isil)).isPresent());
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException _) {
      throw Problems.BAD_REQUEST
          .because("There is no such month.")
          .error("?month", "is a month such as 2026-11")
          .exception();
    }
  }
}
