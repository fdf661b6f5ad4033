package org.smartlibrary.loan.stock.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.InventoryContract;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoInventoryTest extends InventoryContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  /** A library that kept one document an item before must still get back what it lent then. */
  @Test
  void whatWasKeptItemByItemIsFoundUntilItsRecordIsHeardAgain() {
    var database = CLIENT.getDatabase("stock-" + UUID.randomUUID());
    var key = new ItemKey(new Isil("CN-430121"), new Barcode("b1"));
    database
        .getCollection("stock")
        .insertOne(
            new Document("_id", key.value())
                .append("barcode", "b1")
                .append("record", "r1")
                .append("sequence", 7L)
                .append("type", "BOOK")
                .append("title", "红楼梦")
                .append("price", 5960L)
                .append("reference", true)
                .append("withdrawn", true));
    var inventory = new MongoInventory(database);

    assertThat(inventory.find(key))
        .contains(
            new StockItem(
                key,
                new RecordKey(key.owner(), "r1"),
                ItemType.BOOK,
                "红楼梦",
                null,
                null,
                null,
                null,
                5960L,
                true,
                true));
    assertThat(inventory.withBarcode(key.barcode())).hasSize(1);
    var again =
        new StockItem(
            key,
            new RecordKey(key.owner(), "r1"),
            ItemType.MAP,
            "红楼梦",
            null,
            null,
            null,
            null,
            null,
            false,
            false);
    inventory.describe(List.of(new Description(again.record(), 8, List.of(again))));
    assertThat(inventory.find(key)).contains(again);
    assertThat(inventory.withBarcode(key.barcode())).containsExactly(again);
  }

  @Override
  protected Inventory empty() {
    var database = CLIENT.getDatabase("stock-" + UUID.randomUUID());
    for (var indexes : List.of(StockIndexes.RECORDS, StockIndexes.FORMER, StockIndexes.TITLES)) {
      database.getCollection(indexes.collection()).createIndexes(indexes.indexes());
    }
    return new MongoInventory(database);
  }
}
