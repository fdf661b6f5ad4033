package org.smartlibrary.catalog.holding;

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
    List<Barcode> barcodes =
        field.values(barcode).stream().flatMap(b -> Barcode.of(b).stream()).toList();
    return barcodes.isEmpty()
        ? List.of(item(field, null, shelf, status, copies))
        : barcodes.stream().map(each -> item(field, each, shelf, status, 1)).toList();
  }

  Optional<CallNumber> callNumber(TaggedField field) {
    return first(field, callNumber).flatMap(CallNumber::of);
  }

  static Optional<String> first(TaggedField field, String codes) {
    return codes.chars().mapToObj(c -> field.value((char) c)).flatMap(Optional::stream).findFirst();
  }

  /** A number of copies: digits and nothing else, below ten thousand. */
  static OptionalInt count(String text) {
    boolean digits =
        !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    return digits && Integer.parseInt(text) > 0
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
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
