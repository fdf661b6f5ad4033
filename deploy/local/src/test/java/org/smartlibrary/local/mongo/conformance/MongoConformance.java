package org.smartlibrary.local.mongo.conformance;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every scenario on one server, through the driver that the services use. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class MongoConformance {

  private MongoClient client;

  /** Where the server is that the scenarios run on. */
  abstract String uri() throws Exception;

  @BeforeAll
  void connect() throws Exception {
    client = MongoClients.create(uri());
  }

  @AfterAll
  void disconnect() {
    database().drop();
    client.close();
    stop();
  }

  /** Ends what {@link #uri} started. */
  void stop() {}

  private MongoDatabase database() {
    return client.getDatabase("conformance");
  }

  @Nested
  class Writing extends WritingScenarios {
    @Override
    MongoDatabase database() {
      return MongoConformance.this.database();
    }
  }

  @Nested
  class FindingAndModifying extends FindAndModifyScenarios {
    @Override
    MongoDatabase database() {
      return MongoConformance.this.database();
    }
  }

  @Nested
  class Finding extends FindingScenarios {
    @Override
    MongoDatabase database() {
      return MongoConformance.this.database();
    }
  }

  @Nested
  class Indexing extends IndexScenarios {
    @Override
    MongoDatabase database() {
      return MongoConformance.this.database();
    }
  }

  @Nested
  class Administration extends AdministrationScenarios {
    @Override
    MongoDatabase database() {
      return MongoConformance.this.database();
    }
  }
}
