package org.smartlibrary.loan.circulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** Finds the copy that lies on a desk: what the catalogues know of it, and who has it. */
final class CopyFile {

  private final Stock stock;
  private final Copies copies;
  private final Libraries libraries;

  CopyFile(Stock stock, Copies copies, Libraries libraries) {
    this.stock = stock;
    this.copies = copies;
    this.libraries = libraries;
  }

  /**
   * The copy that bears the barcode. Where several owners gave it, it is the one that the scan
   * names, then the desk's own.
   */
  Answer<Copy> scanned(Scan scan) {
    return only(found(scan), scan).map(this::copy);
  }

  /** The same for one that comes in: of several it is the one that is expected. */
  Answer<Copy> comingIn(Scan scan) {
    var found = found(scan);
    if (found.size() > 1) {
      var expected =
          found.stream().map(this::copy).filter(copy -> isExpected(copy, scan.at())).toList();
      if (expected.size() == 1) {
        return new Answer.Done<>(expected.getFirst());
      }
    }
    return only(found, scan).map(this::copy);
  }

  /**
   * Whoever has one out, or finds one, may bring it to any desk; what is kept or travels comes to
   * its own.
   */
  private static boolean isExpected(Copy copy, Isil at) {
    return switch (copy.custody()) {
      case Custody.OnLoan _, Custody.ClaimedReturned _, Custody.Lost _, Custody.Missing _ -> true;
      case Custody.Reserved(var here, _) -> here.equals(at);
      case Custody.OnHoldShelf(var here, _, _) -> here.equals(at);
      case Custody.InTransit(var transit) -> transit.to().equals(at);
      case Custody.OnShelf _, Custody.BeingSorted _ -> false;
    };
  }

  /** All that bear the barcode. */
  List<Copy> all(Scan scan) {
    return found(scan).stream().map(this::copy).toList();
  }

  Copy copy(StockItem item) {
    return copies
        .find(item.key())
        .map(copy -> copy.describedAs(item, home(item)))
        .orElseGet(() -> Copy.atHome(item, home(item)));
  }

  /** Its branch, when the catalogue names it by its ISIL, and otherwise its owner. */
  Isil home(StockItem item) {
    return Optional.ofNullable(item.branch())
        .flatMap(Isil::of)
        .flatMap(libraries::find)
        .map(Library::isil)
        .orElse(item.key().owner());
  }

  private List<StockItem> found(Scan scan) {
    return Optional.ofNullable(scan.owner())
        .map(owner -> stock.find(new ItemKey(owner, scan.barcode())).stream().toList())
        .orElseGet(() -> stock.withBarcode(scan.barcode()));
  }

  private static Answer<StockItem> only(List<StockItem> found, Scan scan) {
    Predicate<StockItem> own = item -> item.key().owner().equals(scan.at());
    return sole(found, _ -> true)
        .or(() -> sole(found, own))
        .or(() -> sole(found, item -> !item.withdrawn()))
        .<Answer<StockItem>>map(Answer.Done::new)
        .orElseGet(() -> new Answer.Refused<>(none(found)));
  }

  private static Optional<StockItem> sole(List<StockItem> found, Predicate<StockItem> which) {
    var those = found.stream().filter(which).toList();
    return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
  }

  private static Refusal none(List<StockItem> found) {
    return found.isEmpty()
        ? Refusal.of(
            Rule.UNKNOWN_ITEM,
            "No catalogue of the network lists a copy with this barcode.",
            "Scan it again; a copy that was just catalogued is known a few seconds later.")
        : Refusal.of(
            Rule.AMBIGUOUS_BARCODE,
            "Several libraries have given this barcode: %s."
                .formatted(
                    found.stream()
                        .map(item -> item.key().owner().value())
                        .sorted()
                        .collect(Collectors.joining(", "))),
            "Name the one whose copy it is in «owner».");
  }
}
