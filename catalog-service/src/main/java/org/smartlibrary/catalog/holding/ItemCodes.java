package org.smartlibrary.catalog.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which subfields of an item field hold what: of several codes the first that has a value counts;
 * none for what the field never tells.
 */
record ItemCodes(
    String barcode,
    String callNumber,
    String location,
    String library,
    String itemType,
    String price,
    String volume) {

  /** One item for each barcode, or one for the field when it has none. */
  List<Item> items(TaggedField field, @Nullable CallNumber shelf, ItemStatus status, int copies) {
    List<Item> items = new ArrayList<>(1);
    for (String text : field.values(barcode)) {
      Barcode.of(text).ifPresent(each -> items.add(item(field, each, shelf, status, 1)));
    }
    return items.isEmpty() ? List.of(item(field, null, shelf, status, copies)) : items;
  }

  Optional<CallNumber> callNumber(TaggedField field) {
    return first(field, callNumber).flatMap(CallNumber::of);
  }

  static Optional<String> first(TaggedField field, String codes) {
    for (int i = 0; i < codes.length(); i++) {
      Optional<String> value = field.value(codes.charAt(i));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** A number of copies: digits and nothing else, below ten thousand. */
  static OptionalInt count(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 4 && isDigits(text);
    return digits && Integer.parseInt(text) > 0
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Item item(
      TaggedField field,
      @Nullable Barcode code,
      @Nullable CallNumber shelf,
      ItemStatus status,
      int copies) {
    return new Item(
        code,
        shelf,
        first(field, location).orElse(null),
        first(field, library).orElse(null),
        first(field, itemType).orElse(null),
        status,
        copies,
        first(field, price).orElse(null),
        first(field, volume).orElse(null));
  }
}
