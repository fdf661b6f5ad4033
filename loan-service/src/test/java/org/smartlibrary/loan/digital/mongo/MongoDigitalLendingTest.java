package org.smartlibrary.loan.digital.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.loan.digital.DigitalLendingContract;
import org.smartlibrary.loan.digital.Stores;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoDigitalLendingTest extends DigitalLendingContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoDatabase database = CLIENT.getDatabase("digital-" + UUID.randomUUID());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Stores stores() {
    List.of(
            DigitalMongoConfiguration.LICENCES,
            DigitalMongoConfiguration.LOTS,
            DigitalMongoConfiguration.QUEUE)
        .forEach(it -> database.getCollection(it.collection()).createIndexes(it.indexes()));
    return new Stores(
        new MongoLicences(database),
        new MongoLots(database, new Outbox(), _ -> List.of()),
        new MongoLeaseAccounts(database),
        new MongoLeaseQueue(database));
  }
}
