package org.smartlibrary.catalog.intake.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.catalog.intake.Spool;
import org.smartlibrary.catalog.intake.SpoolContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoSpoolTest extends SpoolContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Spool spool() {
    return new MongoSpool(CLIENT.getDatabase("spool-" + UUID.randomUUID()));
  }
}
