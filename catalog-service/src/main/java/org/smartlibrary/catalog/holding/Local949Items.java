package org.smartlibrary.catalog.holding;

import java.util.List;

/**
 * Items in field 949: as Symphony exports them (barcode $i, call number $a), and as others do
 * (barcode $b, shelf $c).
 */
final class Local949Items {

  private static final ItemCodes SYMPHONY = new ItemCodes("i", "a", "l", "m", "t", "p", "v");
  private static final ItemCodes OTHERS = new ItemCodes("b", "a", "c", "", "t", "p", "v");
  private static final int SHORTEST_BARCODE = 6;

  private Local949Items() {}

  static List<Item> of(TaggedField field) {
    if (field.value('i').isPresent() && field.value('a').isPresent()) {
      return items(SYMPHONY, field);
    }
    return field.value('b').filter(Local949Items::barcode).isPresent()
        ? items(OTHERS, field)
        : List.of();
  }

  private static List<Item> items(ItemCodes codes, TaggedField field) {
    return codes.items(field, codes.callNumber(field).orElse(null), status(field), 1);
  }

  /** Symphony gives the current place in $k when it is not the home shelf. */
  private static ItemStatus status(TaggedField field) {
    return field.value('k').filter("CHECKEDOUT"::equals).isPresent()
        ? ItemStatus.ON_LOAN
        : ItemStatus.UNKNOWN;
  }

  private static boolean barcode(String text) {
    return text.length() >= SHORTEST_BARCODE && ItemCodes.isDigits(text);
  }
}
