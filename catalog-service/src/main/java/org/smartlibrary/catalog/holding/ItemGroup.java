package org.smartlibrary.catalog.holding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    List<Item> all = new ArrayList<>();
    for (ItemRule rule : rules) {
      rule.addTo(all, fields);
    }
    if (all.isEmpty() || rules.size() == 1) {
      return all;
    }
    List<Item> pieces = pieces(all);
    return pieces.isEmpty() ? all : pieces;
  }

  private static List<Item> pieces(List<Item> all) {
    Set<Barcode> seen = new HashSet<>();
    List<Item> pieces = new ArrayList<>(all.size());
    for (Item item : all) {
      if (item.barcode() != null && seen.add(item.barcode())) {
        pieces.add(completed(item, all));
      }
    }
    return pieces;
  }

  private static Item completed(Item item, List<Item> all) {
    return new Item(
        item.barcode(),
        known(item, all, Item::callNumber),
        known(item, all, Item::location),
        known(item, all, Item::library),
        item.itemType(),
        item.status(),
        item.copies(),
        item.price(),
        item.volume());
  }

  private static <T> @Nullable T known(
      Item own, List<Item> all, Function<Item, @Nullable T> detail) {
    @Nullable T known = detail.apply(own);
    for (int i = 0; known == null && i < all.size(); i++) {
      known = detail.apply(all.get(i));
    }
    return known;
  }
}
