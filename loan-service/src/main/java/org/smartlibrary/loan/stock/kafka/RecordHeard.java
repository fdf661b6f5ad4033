package org.smartlibrary.loan.stock.kafka;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.Price;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** What is read of {@code record-revised.v1}: the items that can be scanned, and what they are. */
record RecordHeard(
    Isil isil, String controlNumber, long sequence, Described record, List<Item> items) {

  record Described(
      String form,
      @Nullable List<Identifier> identifiers,
      List<Title> titles,
      List<Contributor> contributors) {

    List<Isbn> isbns() {
      return identifiers == null
          ? List.of()
          : identifiers.stream()
              .filter(identifier -> identifier.type().equals("ISBN"))
              .flatMap(identifier -> Isbn.of(identifier.value()).stream())
              .distinct()
              .toList();
    }

    /** The title proper, and when there is none the first of any kind. */
    String title() {
      return Stream.concat(
              titles.stream().filter(title -> title.type().equals("PROPER")), titles.stream())
          .map(Title::value)
          .findFirst()
          .orElse("");
    }

    Optional<String> author() {
      return Stream.concat(
              contributors.stream().filter(Contributor::primary), contributors.stream())
          .map(Contributor::name)
          .findFirst();
    }

    /** A form that is not known here is lent as what it may be. */
    ItemType itemType() {
      return Arrays.stream(ItemType.values())
          .filter(type -> type.name().equals(form))
          .findFirst()
          .orElse(ItemType.OTHER);
    }
  }

  record Identifier(String type, String value) {}

  record Title(String type, String value) {}

  record Contributor(String name, boolean primary) {}

  record Item(
      @Nullable String barcode,
      @Nullable String callNumber,
      @Nullable String location,
      @Nullable String library,
      String status,
      @Nullable String price) {}

  Description description() {
    var key = new RecordKey(isil, controlNumber);
    return new Description(
        key, sequence, items.stream().flatMap(i -> item(key, i)).toList(), record.isbns());
  }

  private Stream<StockItem> item(RecordKey key, Item item) {
    return Stream.ofNullable(item.barcode())
        .flatMap(text -> Barcode.of(text).stream())
        .map(
            barcode ->
                new StockItem(
                    new ItemKey(isil, barcode),
                    key,
                    record.itemType(),
                    record.title(),
                    record.author().orElse(null),
                    item.callNumber(),
                    item.library(),
                    item.location(),
                    Optional.ofNullable(item.price()).flatMap(Price::inFen).orElse(null),
                    item.status().equals("REFERENCE"),
                    false));
  }
}
