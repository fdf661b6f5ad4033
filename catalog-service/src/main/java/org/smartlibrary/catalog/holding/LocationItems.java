package org.smartlibrary.catalog.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** MARC's own holdings: 852 the place, 876 the piece in it, 866 what there is of a run. */
final class LocationItems {

  private static final ItemCodes PLACE = new ItemCodes("p", "", "c", "ba", "", "", "3");
  private static final ItemCodes PIECE = new ItemCodes("p", "", "l", "", "", "c", "3");

  private static final List<String> SHELF = List.of("k", "h", "i", "m");

  private LocationItems() {}

  /** 852: library $b or $a, shelf $c, call number $k $h $i $m, or $j, barcode $p. */
  static List<Item> of852(TaggedField field) {
    return field.values("abchjp").isEmpty()
        ? List.of()
        : PLACE.items(field, callNumber(field).orElse(null), ItemStatus.UNKNOWN, 1);
  }

  /** 876 with a barcode $p. */
  static List<Item> of876(TaggedField field) {
    return field.value('p').isEmpty() ? List.of() : PIECE.items(field, null, ItemStatus.UNKNOWN, 1);
  }

  /** 866: the run in words. */
  static List<Item> of866(TaggedField field) {
    return field
        .value('a')
        .map(run -> new Item(null, null, null, null, null, ItemStatus.UNKNOWN, 1, null, run))
        .stream()
        .toList();
  }

  private static Optional<CallNumber> callNumber(TaggedField field) {
    List<String> shelf = new ArrayList<>(2);
    for (String code : SHELF) {
      shelf.addAll(field.values(code));
    }
    return CallNumber.of(String.join(" ", shelf))
        .or(() -> ItemCodes.first(field, "js").flatMap(CallNumber::of));
  }
}
