package org.smartlibrary.local.kafka;

import java.io.IOException;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.smartlibrary.local.net.FreePorts;

/**
 * A real Kafka broker and its KRaft controller in this process. What it has acknowledged is in its
 * folder, and a broker that is started on the same folder again has it.
 */
public final class EmbeddedBroker implements AutoCloseable {

  private final BrokerSettings settings;
  private final KafkaRaftServer server;

  private EmbeddedBroker(BrokerSettings settings) {
    this.settings = settings;
    this.server = new KafkaRaftServer(new KafkaConfig(settings.asProperties(), false), Time.SYSTEM);
  }

  /** Starts a broker on a free port. Its data stay in the folder. */
  public static EmbeddedBroker start(Path folder) throws IOException {
    return start(folder, FreePorts.one());
  }

  /** Starts a broker on this port of the loopback address and returns when it takes requests. */
  public static EmbeddedBroker start(Path folder, int port) throws IOException {
    var settings = new BrokerSettings(folder, port, FreePorts.one());
    BrokerFolder.format(folder);
    var broker = new EmbeddedBroker(settings);
    broker.server.startup();
    return broker;
  }

  /** The {@code host:port} for {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  /** Returns when the broker has stopped, whoever stopped it. */
  void awaitStop() {
    server.awaitShutdown();
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
