package org.smartlibrary.loan.sip2.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.Remarks;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;

/** The copies that machines scan. */
final class Shelf {

  private static final int MOST_WAITING = 100;

  private final CirculationDesk desk;
  private final Stock stock;
  private final Holds holds;
  private final Remarks remarks;
  private final Clock clock;

  Shelf(CirculationDesk desk, Stock stock, Holds holds, Remarks remarks, Clock clock) {
    this.desk = desk;
    this.stock = stock;
    this.holds = holds;
    this.remarks = remarks;
    this.clock = clock;
  }

  /** All that bear the barcode: the terminal's own library's first, then those that are out. */
  List<Copy> all(Terminal at, String barcode) {
    return Barcode.of(barcode)
        .map(code -> desk.copies(new Scan(code, null, at.library(), clock.instant(), null)))
        .orElseGet(List::of)
        .stream()
        .sorted(
            Comparator.comparing((Copy copy) -> !copy.key().owner().equals(at.library()))
                .thenComparing(copy -> copy.openLoan().isEmpty()))
        .toList();
  }

  Optional<Copy> find(Terminal at, String barcode) {
    return all(at, barcode).stream().findFirst();
  }

  Optional<org.smartlibrary.loan.sip2.Copy> show(Terminal at, String barcode) {
    return find(at, barcode).map(this::shown);
  }

  Outcome<org.smartlibrary.loan.sip2.Copy> remark(Terminal at, String barcode, String remark) {
    var found = find(at, barcode);
    found.ifPresent(copy -> remarks.note(copy.key(), remark, at.login(), clock.instant()));
    return found
        .map(copy -> Outcome.done(shown(copy)))
        .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN_COPY));
  }

  /** By which wishes a copy can be waited for. */
  Set<Wish> wishes(StockItem item) {
    Set<Wish> wishes = new HashSet<>();
    wishes.add(new Wish.Copy(item.key()));
    stock.titleOf(item.record()).map(Wish.Title::new).ifPresent(wishes::add);
    return wishes;
  }

  private org.smartlibrary.loan.sip2.Copy shown(Copy copy) {
    var item = copy.item();
    return new org.smartlibrary.loan.sip2.Copy(
        item.key().barcode().value(),
        item.title(),
        item.key().owner(),
        place(copy),
        copy.custody().where(),
        Optional.ofNullable(item.callNumber()),
        item.type(),
        standing(copy.custody()),
        copy.openLoan().map(Loan::due),
        holds.line(wishes(item), null, MOST_WAITING).size(),
        remarks.of(copy.key()));
  }

  /** The library where it belongs, and its shelf there. */
  static String place(Copy copy) {
    return copy.home() + Optional.ofNullable(copy.item().shelf()).map(" "::concat).orElse("");
  }

  private static org.smartlibrary.loan.sip2.Copy.Standing standing(Custody custody) {
    return switch (custody) {
      case Custody.OnShelf _ -> org.smartlibrary.loan.sip2.Copy.Standing.AVAILABLE;
      case Custody.OnLoan(var loan) -> standing(loan.recalled());
      case Custody.Reserved _, Custody.OnHoldShelf _ ->
          org.smartlibrary.loan.sip2.Copy.Standing.ON_HOLD_SHELF;
      case Custody.InTransit _ -> org.smartlibrary.loan.sip2.Copy.Standing.IN_TRANSIT;
      case Custody.BeingSorted _ -> org.smartlibrary.loan.sip2.Copy.Standing.TO_BE_SHELVED;
      case Custody.Lost _ -> org.smartlibrary.loan.sip2.Copy.Standing.LOST;
      case Custody.ClaimedReturned _ -> org.smartlibrary.loan.sip2.Copy.Standing.CLAIMED_RETURNED;
      case Custody.Missing _ -> org.smartlibrary.loan.sip2.Copy.Standing.MISSING;
    };
  }

  private static org.smartlibrary.loan.sip2.Copy.Standing standing(Optional<Instant> recalled) {
    return recalled.isPresent()
        ? org.smartlibrary.loan.sip2.Copy.Standing.RECALLED
        : org.smartlibrary.loan.sip2.Copy.Standing.ON_LOAN;
  }
}
