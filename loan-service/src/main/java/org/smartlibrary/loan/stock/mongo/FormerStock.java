package org.smartlibrary.loan.stock.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;

/**
 * The collection {@code stock} of installations that kept one document an item. The topic no longer
 * tells of what was withdrawn then, and of all else not before it is heard again.
 */
final class FormerStock {

  static final String COLLECTION = "stock";

  private final MongoCollection<Document> items;

  FormerStock(MongoDatabase database) {
    this.items = database.getCollection(COLLECTION);
  }

  List<StockItem> find(ItemKey key) {
    return items.find(eq("_id", key.value())).map(FormerStock::item).into(new ArrayList<>());
  }

  List<StockItem> withBarcode(Barcode barcode) {
    return items
        .find(eq("barcode", barcode.value()))
        .map(FormerStock::item)
        .into(new ArrayList<>());
  }

  private static StockItem item(Document document) {
    var key = ItemKey.of(document.getString("_id")).orElseThrow();
    return new StockItem(
        key,
        new RecordKey(key.owner(), document.getString("record")),
        ItemType.valueOf(document.getString("type")),
        document.getString("title"),
        document.getString("author"),
        document.getString("callNumber"),
        document.getString("branch"),
        document.getString("shelf"),
        document.getLong("price"),
        document.getBoolean("reference", false),
        document.getBoolean("withdrawn", false));
  }
}
