package org.smartlibrary.starter.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.smartlibrary.starter.event.CloudEvents;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.event.WrittenEvent;

/**
 * Publishes one shard's events in transactions. Opening it shuts out whoever published the shard
 * before, also one that does not know yet that its lease is over.
 */
final class ShardPublisher implements AutoCloseable {

  private static final Map<String, Object> TIMES =
      Map.of(
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6_000,
          ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);

  private final Producer<String, byte[]> producer;
  private final CloudEvents cloudEvents;

  private ShardPublisher(Producer<String, byte[]> producer, CloudEvents cloudEvents) {
    this.producer = producer;
    this.cloudEvents = cloudEvents;
  }

  /** Needs the broker, and throws what Kafka throws when it is away. */
  static ShardPublisher open(KafkaClients clients, CloudEvents cloudEvents, String name) {
    var settings = new HashMap<>(TIMES);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
    var producer = clients.producer(settings);
    try {
      producer.initTransactions();
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
    return new ShardPublisher(producer, cloudEvents);
  }

  /** Returns when all are acknowledged; after a failure this publisher is of no more use. */
  void publish(List<WrittenEvent> events) {
    producer.beginTransaction();
    for (var event : events) {
      var _ = producer.send(cloudEvents.write(event));
    }
    producer.commitTransaction();
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(1));
  }
}
