package org.smartlibrary.catalog.holding;

import java.util.List;
import java.util.Optional;

/**
 * The item fields of Chinese practice, which no standard holds together: 905 the library's set of
 * copies, 906 and 909 one copy each.
 */
final class ChineseItems {

  private static final ItemCodes OF_905 = new ItemCodes("b", "", "c", "a", "", "", "v");
  private static final ItemCodes OF_906 = new ItemCodes("b", "", "c", "", "", "j", "v");
  private static final ItemCodes OF_909 = new ItemCodes("b", "", "d", "", "e", "c", "");

  private ChineseItems() {}

  /**
   * 905: library $a, barcodes $b, call number $s or $f or $d/$e; $f may also be the number of
   * copies.
   */
  static List<Item> of905(TaggedField field) {
    int copies = field.value('f').map(f -> ItemCodes.count(f).orElse(1)).orElse(1);
    return field.values("abdfs").isEmpty()
        ? List.of()
        : OF_905.items(field, callNumber(field, "sf").orElse(null), ItemStatus.UNKNOWN, copies);
  }

  /** 906: barcode $b, call number $s or $d/$e, price $j. */
  static List<Item> of906(TaggedField field) {
    return field.value('b').isEmpty()
        ? List.of()
        : OF_906.items(field, callNumber(field, "s").orElse(null), ItemStatus.UNKNOWN, 1);
  }

  /** 909: barcode $b, call number $x, shelf $d, price $c, type $e. */
  static List<Item> of909(TaggedField field) {
    return field.value('b').isEmpty() || field.values("xd").isEmpty()
        ? List.of()
        : OF_909.items(field, shelfMark(field, "x").orElse(null), ItemStatus.UNKNOWN, 1);
  }

  private static Optional<CallNumber> callNumber(TaggedField field, String codes) {
    return shelfMark(field, codes).or(() -> classAndNumber(field));
  }

  /** A call number begins with the class, a letter; what is all digits is a count. */
  private static Optional<CallNumber> shelfMark(TaggedField field, String codes) {
    return ItemCodes.first(field, codes)
        .filter(text -> ItemCodes.count(text).isEmpty())
        .flatMap(CallNumber::of);
  }

  private static Optional<CallNumber> classAndNumber(TaggedField field) {
    Optional<String> classed = field.value('d');
    return field
        .value('e')
        .map(number -> classed.map(c -> c + "/" + number).orElse(number))
        .or(() -> classed)
        .flatMap(CallNumber::of);
  }
}
