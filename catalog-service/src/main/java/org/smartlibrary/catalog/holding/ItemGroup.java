package org.smartlibrary.catalog.holding;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fields that tell of the same copies, each of a part: where any of them has barcodes, those are
 * the copies, and call number, shelf and library come from the others where a copy's own field
 * lacks them.
 */
record ItemGroup(List<ItemRule> rules) {

  ItemGroup(ItemRule... rules) {
    this(List.of(rules));
  }

  List<Item> items(FieldsByTag fields) {
    List<Item> all = rules.stream().flatMap(rule -> rule.items(fields)).toList();
    List<Item> pieces = all.stream().filter(item -> item.barcode() != null).toList();
    if (pieces.isEmpty() || rules.size() == 1) {
      return all;
    }
    Set<Barcode> seen = new HashSet<>();
    return pieces.stream()
        .filter(item -> item.barcode() != null && seen.add(item.barcode()))
        .map(item -> completed(item, all))
        .toList();
  }

  private static Item completed(Item item, List<Item> all) {
    return new Item(
        item.barcode(),
        known(item.callNumber(), all.stream().map(Item::callNumber)),
        known(item.location(), all.stream().map(Item::location)),
        known(item.library(), all.stream().map(Item::library)),
        item.itemType(),
        item.status(),
        item.copies(),
        item.price(),
        item.volume());
  }

  private static <T> @Nullable T known(@Nullable T own, Stream<? extends @Nullable T> others) {
    if (own != null) {
      return own;
    }
    Optional<? extends @Nullable T> known = others.filter(Objects::nonNull).findFirst();
    return known.orElse(null);
  }
}
