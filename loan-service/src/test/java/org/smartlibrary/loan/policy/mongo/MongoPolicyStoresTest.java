package org.smartlibrary.loan.policy.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.loan.policy.Drafts;
import org.smartlibrary.loan.policy.Editions;
import org.smartlibrary.loan.policy.PolicyStoresContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoPolicyStoresTest extends PolicyStoresContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoDatabase database = CLIENT.getDatabase("policies-" + UUID.randomUUID());

  MongoPolicyStoresTest() {
    var declared = new PolicyIndexes().indexesOfEditions();
    database.getCollection(declared.collection()).createIndexes(declared.indexes());
  }

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Editions editions() {
    return new MongoEditions(database);
  }

  @Override
  protected Drafts drafts() {
    return new MongoDrafts(database);
  }
}
