package org.smartlibrary.loan.hold.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.RacesContract;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoRacesTest extends RacesContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoHolds holds =
      new MongoHolds(
          CLIENT.getDatabase("races-" + UUID.randomUUID()), new Outbox(), _ -> List.of(), _ -> {});

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Holds holds() {
    return holds;
  }
}
