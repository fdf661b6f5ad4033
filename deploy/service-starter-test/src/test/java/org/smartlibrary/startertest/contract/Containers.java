package org.smartlibrary.startertest.contract;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** The same contracts on the images of production, where an engine and the images are to be had. */
final class Containers {

  private static final String MONGO = "mongo:8";
  private static final String KAFKA = "apache/kafka:4.2.0";

  private Containers() {}

  static Surroundings surroundings() {
    Assumptions.assumeTrue(
        DockerClientFactory.instance().isDockerAvailable(),
        "Skipped: there is no container engine here, so the contract runs on the embedded parts only");
    return Started.SURROUNDINGS;
  }

  /** Started once; the engine takes them away after the tests. */
  private static final class Started {

    static final Surroundings SURROUNDINGS = start();

    private static Surroundings start() {
      var mongo = new MongoDBContainer(DockerImageName.parse(MONGO));
      var kafka = new KafkaContainer(DockerImageName.parse(KAFKA));
      mongo.start();
      kafka.start();
      return Surroundings.of(kafka.getBootstrapServers(), mongo.getConnectionString());
    }
  }
}
