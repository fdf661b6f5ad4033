package org.smartlibrary.loan.interlending.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.smartlibrary.loan.interlending.Agencies;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.InterlibraryRequestsContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoInterlibraryRequestsTest extends InterlibraryRequestsContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoDatabase database = CLIENT.getDatabase("interlending-" + UUID.randomUUID());

  MongoInterlibraryRequestsTest() {
    database
        .getCollection(MongoInterlibraryRequests.COLLECTION)
        .createIndexes(new InterlendingIndexes().indexesOfInterlending().indexes());
  }

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected InterlibraryRequests requests() {
    return new MongoInterlibraryRequests(database);
  }

  @Override
  protected Agencies agencies() {
    return new MongoAgencies(database);
  }
}
