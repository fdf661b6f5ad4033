package org.smartlibrary.local.mongo.conformance;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.local.mongo.EmbeddedMongo;

class EmbeddedMongoConformanceTest extends MongoConformance {

  @TempDir static Path folder;

  private EmbeddedMongo server;

  @Override
  String uri() throws Exception {
    server = EmbeddedMongo.start(folder);
    return server.connectionString();
  }

  @Override
  void stop() {
    server.close();
  }
}
