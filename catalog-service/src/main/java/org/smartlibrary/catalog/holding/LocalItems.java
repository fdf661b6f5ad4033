package org.smartlibrary.catalog.holding;

import java.util.List;

/**
 * Shelf marks of European UNIMARC practice: 930 (ABES: library $b, call number $a), 899 (RUSMARC:
 * library $a, call number $j or $i).
 */
final class LocalItems {

  private static final ItemCodes OF_930 = new ItemCodes("", "a", "", "b", "", "", "");
  private static final ItemCodes OF_899 = new ItemCodes("p", "jih", "b", "a", "", "", "");

  private LocalItems() {}

  static List<Item> of930(TaggedField field) {
    return field.value('b').isEmpty() ? List.of() : of(OF_930, field);
  }

  static List<Item> of899(TaggedField field) {
    return field.values("jihp").isEmpty() ? List.of() : of(OF_899, field);
  }

  private static List<Item> of(ItemCodes codes, TaggedField field) {
    return codes.items(field, codes.callNumber(field).orElse(null), ItemStatus.UNKNOWN, 1);
  }
}
