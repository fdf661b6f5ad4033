package org.smartlibrary.loan.stock.mongo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * A record as a document: its newest sequence, the numbers that it names, and every item that it
 * ever listed. One that it lists no more says with which sequence it did last.
 */
final class RecordDocument {

  static final String ID = "_id";
  static final String SEQUENCE = "sequence";
  static final String ITEMS = "items";
  static final String BARCODE = "barcode";
  static final String ISBNS = "isbns";
  private static final String LAST = "last";

  private RecordDocument() {}

  /** What a record says of an item, and with which sequence it said so last. */
  record Entry(StockItem item, long sequence) {

    Entry newer(Entry other) {
      return other.sequence > sequence ? other : this;
    }
  }

  /** The document that follows this one of the same record. */
  static Document of(Description told, @Nullable Document before) {
    var items = new ArrayList<Document>();
    var listed = new HashSet<String>();
    for (var item : told.items()) {
      if (listed.add(item.key().barcode().value())) {
        items.add(item(item));
      }
    }
    if (before != null) {
      long last = before.getLong(SEQUENCE);
      items(before).stream()
          .filter(item -> !listed.contains(item.getString(BARCODE)))
          .forEach(item -> items.add(gone(item, last)));
    }
    var document = new Document(ID, told.record().value()).append(SEQUENCE, told.sequence());
    if (!items.isEmpty()) {
      document.append(ITEMS, items);
    }
    if (!told.isbns().isEmpty()) {
      document.append(ISBNS, told.isbns().stream().map(Isbn::value).toList());
    }
    return document;
  }

  static List<Entry> entries(Document document) {
    var record = recordKey(document);
    long newest = document.getLong(SEQUENCE);
    return items(document).stream().map(item -> entry(record, newest, item)).toList();
  }

  static RecordKey recordKey(Document document) {
    var value = document.getString(ID);
    int bar = value.indexOf('|');
    return new RecordKey(new Isil(value.substring(0, bar)), value.substring(bar + 1));
  }

  private static List<Document> items(Document document) {
    return document.getList(ITEMS, Document.class, List.of());
  }

  /** What is not known, and what is usual, is not written. */
  private static Document item(StockItem item) {
    var document =
        new Document(BARCODE, item.key().barcode().value())
            .append("type", item.type().name())
            .append("title", item.title());
    put(document, "author", item.author());
    put(document, "callNumber", item.callNumber());
    put(document, "branch", item.branch());
    put(document, "shelf", item.shelf());
    put(document, "price", item.priceInFen());
    return item.reference() ? document.append("reference", true) : document;
  }

  private static void put(Document document, String name, @Nullable Object value) {
    if (value != null) {
      document.append(name, value);
    }
  }

  private static Document gone(Document item, long last) {
    return item.containsKey(LAST) ? item : new Document(item).append(LAST, last);
  }

  private static Entry entry(RecordKey record, long newest, Document item) {
    var last = item.getLong(LAST);
    var read =
        new StockItem(
            new ItemKey(record.isil(), new Barcode(item.getString(BARCODE))),
            record,
            ItemType.valueOf(item.getString("type")),
            item.getString("title"),
            item.getString("author"),
            item.getString("callNumber"),
            item.getString("branch"),
            item.getString("shelf"),
            item.getLong("price"),
            item.getBoolean("reference", false),
            last != null);
    return new Entry(read, last == null ? newest : last);
  }
}
