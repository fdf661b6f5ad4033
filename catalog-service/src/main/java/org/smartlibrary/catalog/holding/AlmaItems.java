package org.smartlibrary.catalog.holding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Alma's availability field AVA: library $b, shelf $c, call number $d, {@code available} or not $e,
 * copies $f, of them out $g.
 */
final class AlmaItems {

  private AlmaItems() {}

  static List<Item> of(TaggedField field) {
    int copies = field.value('f').map(f -> ItemCodes.count(f).orElse(1)).orElse(1);
    int out = field.value('g').map(g -> ItemCodes.count(g).orElse(0)).orElse(0);
    boolean available = field.value('e').filter("available"::equals).isPresent();
    if (!available) {
      return List.of(item(field, unavailable(field), copies));
    }
    List<Item> items = new ArrayList<>(2);
    if (copies > out) {
      items.add(item(field, ItemStatus.AVAILABLE, copies - out));
    }
    if (out > 0) {
      items.add(item(field, ItemStatus.ON_LOAN, out));
    }
    return items;
  }

  private static ItemStatus unavailable(TaggedField field) {
    return field.value('e').filter("unavailable"::equals).isPresent()
        ? ItemStatus.UNAVAILABLE
        : ItemStatus.UNKNOWN;
  }

  private static Item item(TaggedField field, ItemStatus status, int copies) {
    @Nullable CallNumber shelf = field.value('d').flatMap(CallNumber::of).orElse(null);
    return new Item(
        null,
        shelf,
        field.value('c').orElse(null),
        field.value('b').orElse(null),
        null,
        status,
        copies,
        null,
        null);
  }
}
