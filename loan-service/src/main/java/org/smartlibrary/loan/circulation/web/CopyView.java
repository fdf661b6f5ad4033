package org.smartlibrary.loan.circulation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.TransitId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.circulation.Visit;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/**
 * A copy and who has it, without saying which reader.
 *
 * @param at where it is, or was last seen by a library
 * @param to where it is on its way to
 * @param sent whether it has left
 * @param hold for which it is kept
 * @param until until when it waits on the hold shelf
 * @param since since when it is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CopyView(
    Isil isil,
    Barcode barcode,
    String controlNumber,
    ItemType itemType,
    String title,
    @Nullable String author,
    @Nullable String callNumber,
    Isil home,
    String custody,
    Isil at,
    @Nullable Isil to,
    @Nullable TransitId transit,
    @Nullable Boolean sent,
    @Nullable HoldId hold,
    @Nullable Isil lentTo,
    @Nullable Instant lentUntil,
    @Nullable Instant until,
    @Nullable Instant since,
    @Nullable LoanId loan,
    @Nullable Instant due,
    long version) {

  static CopyView of(Copy copy) {
    var item = copy.item();
    var way = copy.custody() instanceof Custody.InTransit(var transit) ? transit : null;
    return new CopyView(
        copy.key().owner(),
        copy.key().barcode(),
        item.record().controlNumber(),
        item.type(),
        item.title(),
        item.author(),
        item.callNumber(),
        copy.home(),
        kind(copy.custody()),
        copy.custody().where(),
        way == null ? null : way.to(),
        way == null ? null : way.id(),
        way == null ? null : way.sentAt() != null,
        copy.custody().keptFor().map(Turn::hold).orElse(null),
        copy.visiting().flatMap(Visit::member).orElse(null),
        copy.visiting().map(Visit::due).orElse(null),
        copy.custody() instanceof Custody.OnHoldShelf(_, _, var until) ? until : null,
        copy.custody() instanceof Custody.Missing(_, var since) ? since : null,
        copy.openLoan().map(Loan::id).orElse(null),
        copy.openLoan().map(Loan::due).orElse(null),
        copy.version());
  }

  private static String kind(Custody custody) {
    return switch (custody) {
      case Custody.OnShelf _ -> "ON_SHELF";
      case Custody.OnLoan _ -> "ON_LOAN";
      case Custody.Reserved _ -> "RESERVED";
      case Custody.OnHoldShelf _ -> "ON_HOLD_SHELF";
      case Custody.InTransit _ -> "IN_TRANSIT";
      case Custody.BeingSorted _ -> "BEING_SORTED";
      case Custody.Lost _ -> "LOST";
      case Custody.ClaimedReturned _ -> "CLAIMED_RETURNED";
      case Custody.Missing _ -> "MISSING";
    };
  }
}
