package org.smartlibrary.loan.hold.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.HoldsContract;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoHoldsTest extends HoldsContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoDatabase database = CLIENT.getDatabase("holds-" + UUID.randomUUID());

  @BeforeEach
  void ensureIndexes() {
    var indexes = MongoHoldsConfiguration.INDEXES;
    database.getCollection(indexes.collection()).createIndexes(indexes.indexes());
  }

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Holds holds() {
    return new MongoHolds(database, new Outbox(), _ -> List.of(), _ -> {});
  }
}
