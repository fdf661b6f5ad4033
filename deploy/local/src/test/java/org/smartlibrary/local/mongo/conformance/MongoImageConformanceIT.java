package org.smartlibrary.local.mongo.conformance;

import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same on the image that production runs. */
@EnabledIf(
    value = "canRun",
    disabledReason = "No container engine here, or it has no image mongo:8 and cannot fetch it")
class MongoImageConformanceIT extends MongoConformance {

  private static final MongoDBContainer CONTAINER = new MongoDBContainer("mongo:8");

  /** Starts the container, for only that tells whether the image is to be had. */
  static boolean canRun() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return false;
    }
    try {
      CONTAINER.start();
      return true;
    } catch (RuntimeException noImage) {
      return false;
    }
  }

  @Override
  String uri() {
    return CONTAINER.getConnectionString();
  }

  @Override
  void stop() {
    CONTAINER.stop();
  }
}
