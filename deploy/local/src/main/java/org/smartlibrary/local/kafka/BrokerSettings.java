package org.smartlibrary.local.kafka;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings of a broker that is its own controller on the loopback address.
 *
 * @param controllerPort may be another at every start: the quorum remembers its voter by id only
 */
record BrokerSettings(Path folder, int port, int controllerPort) {

  static final int NODE = 1;
  static final String CONTROLLER_LISTENER = "CONTROLLER";
  private static final int LARGEST_MESSAGE = 16 << 20;

  String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  Map<String, String> asProperties() {
    var properties = new HashMap<String, String>();
    properties.putAll(addresses());
    properties.putAll(singleNode());
    properties.putAll(sizes());
    return Map.copyOf(properties);
  }

  private Map<String, String> addresses() {
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        "" + NODE,
        "controller.quorum.voters",
        NODE + "@127.0.0.1:" + controllerPort,
        "controller.listener.names",
        CONTROLLER_LISTENER,
        "listeners",
        "BROKER://127.0.0.1:%d,%s://127.0.0.1:%d"
            .formatted(port, CONTROLLER_LISTENER, controllerPort),
        "advertised.listeners",
        "BROKER://127.0.0.1:" + port,
        "listener.security.protocol.map",
        "BROKER:PLAINTEXT,%s:PLAINTEXT".formatted(CONTROLLER_LISTENER),
        "inter.broker.listener.name",
        "BROKER",
        "log.dirs",
        folder.toString());
  }

  /** What a cluster gets from three nodes, one node must not wait for. */
  private static Map<String, String> singleNode() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "8",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "4",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "group.initial.rebalance.delay.ms", "0",
        "auto.create.topics.enable", "false");
  }

  private static Map<String, String> sizes() {
    return Map.of(
        "message.max.bytes",
        "" + (LARGEST_MESSAGE + (64 << 10)),
        "replica.fetch.max.bytes",
        "" + (LARGEST_MESSAGE + (64 << 10)),
        "num.network.threads",
        "2",
        "num.io.threads",
        "4",
        "background.threads",
        "2",
        "log.cleaner.threads",
        "1",
        "log.cleaner.dedupe.buffer.size",
        "" + (32 << 20),
        "log.segment.bytes",
        "" + (256 << 20));
  }
}
