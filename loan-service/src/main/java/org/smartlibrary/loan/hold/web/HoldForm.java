package org.smartlibrary.loan.hold.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.hold.HoldRequest;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Isil;

/** What is asked for: a title or a copy. */
record HoldForm(
    @Nullable String reader,
    @Nullable String title,
    @Nullable String item,
    @Nullable String pickup,
    @Nullable LocalDate until) {

  String whom() {
    return reader == null ? "me" : reader;
  }

  HoldRequest request(ReaderId who) {
    var at =
        read("/pickup", pickup, Isil::of, "the ISIL of a library")
            .orElseThrow(() -> wrong("/pickup", "is missing; it must be the ISIL of a library"));
    return new HoldRequest(who, wish(), at, until);
  }

  private Wish wish() {
    Optional<Wish> byTitle =
        read("/title", title, HoldForm::union, "the id of a union record").map(Wish.Title::new);
    Optional<Wish> byCopy =
        read("/item", item, ItemKey::of, "an owner's ISIL, a bar and a barcode")
            .map(Wish.Copy::new);
    if (byTitle.isPresent() == byCopy.isPresent()) {
      throw wrong("/title", "either this or «item» is required, and not both");
    }
    return byTitle.or(() -> byCopy).orElseThrow();
  }

  private static Optional<UnionId> union(String text) {
    return text.matches("[A-Za-z0-9]{1,64}") ? Optional.of(new UnionId(text)) : Optional.empty();
  }

  private static <T> Optional<T> read(
      String pointer, @Nullable String text, Function<String, Optional<T>> reading, String what) {
    return Optional.ofNullable(text)
        .filter(given -> !given.isBlank())
        .map(
            given ->
                reading.apply(given.strip()).orElseThrow(() -> wrong(pointer, "must be " + what)));
  }

  private static RuntimeException wrong(String pointer, String reason) {
    return Problems.BAD_REQUEST
        .because("The request breaks a rule of its form.")
        .error(pointer, reason)
        .exception();
  }
}
