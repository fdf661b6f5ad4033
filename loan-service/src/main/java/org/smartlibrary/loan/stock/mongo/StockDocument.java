package org.smartlibrary.loan.stock.mongo;

import org.bson.Document;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** An item as a document; its sequence is that of the record's version that listed it last. */
final class StockDocument {

  static final String ID = "_id";
  static final String BARCODE = "barcode";
  static final String RECORD = "record";
  static final String SEQUENCE = "sequence";
  static final String WITHDRAWN = "withdrawn";

  private StockDocument() {}

  static Document of(StockItem item, long sequence) {
    return new Document(ID, item.key().value())
        .append(BARCODE, item.key().barcode().value())
        .append(RECORD, item.record().controlNumber())
        .append(SEQUENCE, sequence)
        .append("type", item.type().name())
        .append("title", item.title())
        .append("author", item.author())
        .append("callNumber", item.callNumber())
        .append("branch", item.branch())
        .append("shelf", item.shelf())
        .append("price", item.priceInFen())
        .append("reference", item.reference())
        .append(WITHDRAWN, item.withdrawn());
  }

  static StockItem item(Document document) {
    var key = key(document);
    return new StockItem(
        key,
        new RecordKey(key.owner(), document.getString(RECORD)),
        ItemType.valueOf(document.getString("type")),
        document.getString("title"),
        document.getString("author"),
        document.getString("callNumber"),
        document.getString("branch"),
        document.getString("shelf"),
        document.getLong("price"),
        document.getBoolean("reference", false),
        document.getBoolean(WITHDRAWN, false));
  }

  static ItemKey key(Document document) {
    return ItemKey.of(document.getString(ID)).orElseThrow();
  }

  static RecordKey recordKey(String value) {
    int bar = value.indexOf('|');
    return new RecordKey(new Isil(value.substring(0, bar)), value.substring(bar + 1));
  }
}
