package org.smartlibrary.loan.circulation.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.loan.circulation.Ticket;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Isil;

/** Reads the parts of a request, and names the one that cannot be read. */
final class Fields {

  private Fields() {}

  static <T> T required(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String what) {
    return optional(pointer, text, read, what)
        .orElseThrow(
            () ->
                Problems.BAD_REQUEST
                    .because("The request is not complete.")
                    .error(pointer, "is missing; it must be " + what)
                    .exception());
  }

  static <T> Optional<T> optional(
      String pointer, @Nullable String text, Function<String, Optional<T>> read, String what) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        read.apply(text)
            .orElseThrow(
                () ->
                    Problems.BAD_REQUEST
                        .because("The request breaks a rule of its form.")
                        .error(pointer, "must be " + what)
                        .exception()));
  }

  static Isil library(String pointer, @Nullable String text) {
    return required(pointer, text, Isil::of, "the ISIL of a library");
  }

  /** A copy on a desk. */
  static Scan scan(
      @Nullable String barcode,
      @Nullable String owner,
      Isil at,
      Instant when,
      @Nullable Ticket ticket) {
    return new Scan(
        required("/barcode", barcode, Barcode::of, "a barcode"),
        optional("/owner", owner, Isil::of, "the ISIL of a library").orElse(null),
        at,
        when,
        ticket);
  }
}
