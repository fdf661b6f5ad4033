package org.smartlibrary.loan.fee.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Entry;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * A fee with everything that was booked on it.
 *
 * @param credit what is to be given back to the reader
 */
record FeeView(
    String id,
    ReaderId reader,
    Isil library,
    Charge.Cause cause,
    Money amount,
    String about,
    Instant at,
    Money owed,
    Money credit,
    List<EntryView> entries) {

  /** One line of the ledger, and what was owed after it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryView(
      Entry.Kind kind,
      Money amount,
      Instant at,
      String key,
      Isil desk,
      @Nullable String reason,
      @Nullable String undoes,
      Money left) {

    static EntryView of(Entry entry) {
      return new EntryView(
          entry.kind(),
          entry.amount(),
          entry.at(),
          entry.key(),
          entry.desk(),
          entry.reason(),
          entry.undoes(),
          entry.left());
    }
  }

  /** As it is before anything is booked on it. */
  static FeeView first(Charge charge) {
    var entry =
        new EntryView(
            Entry.Kind.CHARGE,
            charge.amount(),
            charge.at(),
            "charge",
            charge.library(),
            null,
            null,
            charge.amount());
    return new FeeView(
        charge.id(),
        charge.reader(),
        charge.library(),
        charge.cause(),
        charge.amount(),
        charge.about(),
        charge.at(),
        charge.amount(),
        Money.ZERO,
        List.of(entry));
  }

  static FeeView of(Fee fee) {
    var charge = fee.charge();
    return new FeeView(
        charge.id(),
        charge.reader(),
        charge.library(),
        charge.cause(),
        charge.amount(),
        charge.about(),
        charge.at(),
        fee.owed(),
        fee.credit(),
        fee.entries().stream().map(EntryView::of).toList());
  }

  @Override
  public String toString() {
    return "FeeView[%s, %s, %s]".formatted(library, cause, amount);
  }
}
