package org.smartlibrary.loan.stock.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.InventoryContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoInventoryTest extends InventoryContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Inventory empty() {
    var database = CLIENT.getDatabase("stock-" + UUID.randomUUID());
    database
        .getCollection(StockIndexes.ITEMS.collection())
        .createIndexes(StockIndexes.ITEMS.indexes());
    database
        .getCollection(StockIndexes.TITLES.collection())
        .createIndexes(StockIndexes.TITLES.indexes());
    return new MongoInventory(database);
  }
}
