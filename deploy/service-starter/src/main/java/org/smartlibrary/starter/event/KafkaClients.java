package org.smartlibrary.starter.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * Kafka's clients with what {@code spring.kafka.*} says, and what the network's guarantees need.
 */
public final class KafkaClients {

  private final KafkaProperties properties;
  private final KafkaConnectionDetails connection;

  public KafkaClients(KafkaProperties properties, KafkaConnectionDetails connection) {
    this.properties = properties;
    this.connection = connection;
  }

  /** Idempotent, acknowledged by all replicas, 16 MiB a message at most. */
  public Producer<String, byte[]> producer(Map<String, Object> more) {
    var settings = new HashMap<String, Object>(properties.buildProducerProperties());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, EventSize.LARGEST_MESSAGE);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    settings.putAll(more);
    connect(settings, connection.getProducer());
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** Commits nothing by itself. */
  public Consumer<String, byte[]> consumer(Map<String, Object> more) {
    var settings = new HashMap<String, Object>(properties.buildConsumerProperties());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.putAll(more);
    connect(settings, connection.getConsumer());
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  public Admin admin() {
    var settings = new HashMap<String, Object>(properties.buildAdminProperties());
    connect(settings, connection.getAdmin());
    return Admin.create(settings);
  }

  /**
   * A topic that takes the largest event, with as many replicas as the cluster gives by default.
   */
  public static NewTopic topic(String name, int partitions, Map<String, String> more) {
    var settings = new HashMap<>(more);
    settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "" + EventSize.LARGEST_BATCH);
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
  }

  private static void connect(
      Map<String, Object> settings, KafkaConnectionDetails.Configuration connection) {
    settings.put(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        String.join(",", connection.getBootstrapServers()));
  }
}
