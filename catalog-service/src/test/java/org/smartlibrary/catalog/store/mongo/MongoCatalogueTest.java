package org.smartlibrary.catalog.store.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.CatalogueContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoCatalogueTest extends CatalogueContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Catalogue empty() {
    return new MongoCatalogue(CLIENT.getDatabase("catalogue-" + UUID.randomUUID()));
  }
}
