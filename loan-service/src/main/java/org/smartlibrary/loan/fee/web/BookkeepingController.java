package org.smartlibrary.loan.fee.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.fee.Entry;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.starter.bulk.CsvLine;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A library's bookings for its bookkeeping, a line each. Nothing in them leads to a reader: not the
 * title that a fee is about, and no words of a clerk.
 */
@RestController
@Hidden
class BookkeepingController {

  private static final String CSV = "text/csv";

  private final Fees fees;
  private final Staff staff;

  BookkeepingController(Fees fees, Staff staff) {
    this.fees = fees;
    this.staff = staff;
  }

  @GetMapping(path = "/api/fees", produces = CSV)
  void export(
      @RequestParam Optional<Isil> library,
      @RequestParam(defaultValue = "1970-01-01T00:00:00Z") Instant from,
      @RequestParam(defaultValue = "9999-12-31T00:00:00Z") Instant until,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    var isil = own(library, caller);
    response.setContentType(CSV);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    var out = response.getWriter();
    out.write("fee,library,cause,at,kind,amount,left,desk\n");
    fees.forEachSince(isil, from, fee -> write(fee, from, until, out));
  }

  private static void write(Fee fee, Instant from, Instant until, Writer out) {
    fee.entries().stream()
        .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(until))
        .forEach(entry -> write(fee, entry, out));
  }

  private static void write(Fee fee, Entry entry, Writer out) {
    var charge = fee.charge();
    try {
      out.write(
          CsvLine.of(
              charge.id(),
              charge.library(),
              charge.cause(),
              entry.at(),
              entry.kind(),
              entry.weight().yuan(),
              entry.left().yuan(),
              entry.desk()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Isil own(Optional<Isil> library, Caller caller) {
    var isil =
        library
            .or(caller::isil)
            .orElseThrow(
                () ->
                    Problems.BAD_REQUEST
                        .because("Say whose bookings: those of which library.")
                        .error("?library", "is required for who acts for no library")
                        .exception());
    return staff.actsFor(caller, isil, "exports bookings").isil();
  }
}
