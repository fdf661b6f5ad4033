package org.smartlibrary.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

  private static final String TOPIC = "catalog.record";

  @TempDir Path folder;

  @Test
  void whatABrokerAcknowledgedIsThereAfterARestartOnAnotherPort() throws Exception {
    try (var broker = EmbeddedBroker.start(folder)) {
      createTopic(broker);
      produce(broker, "CN-110000|n1", "红楼梦");
    }
    try (var broker = EmbeddedBroker.start(folder)) {
      assertThat(consume(broker)).containsExactly("红楼梦");
    }
  }

  @Test
  void twoBrokersLiveSideBySide(@TempDir Path other) throws Exception {
    try (var one = EmbeddedBroker.start(folder);
        var two = EmbeddedBroker.start(other)) {
      createTopic(one);
      assertThat(topics(one)).contains(TOPIC);
      assertThat(topics(two)).doesNotContain(TOPIC);
    }
  }

  private static void createTopic(EmbeddedBroker broker) throws Exception {
    try (var admin = Admin.create(client(broker))) {
      admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
    }
  }

  private static Iterable<String> topics(EmbeddedBroker broker) throws Exception {
    try (var admin = Admin.create(client(broker))) {
      return admin.listTopics().names().get();
    }
  }

  private static void produce(EmbeddedBroker broker, String key, String value)
      throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(client(broker), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, key, value)).get();
    }
  }

  private static List<String> consume(EmbeddedBroker broker) {
    var partition = new TopicPartition(TOPIC, 0);
    try (var consumer =
        new KafkaConsumer<>(client(broker), new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
          .map(record -> record.value())
          .toList();
    }
  }

  private static Map<String, Object> client(EmbeddedBroker broker) {
    return Map.of("bootstrap.servers", broker.bootstrapServers());
  }
}
