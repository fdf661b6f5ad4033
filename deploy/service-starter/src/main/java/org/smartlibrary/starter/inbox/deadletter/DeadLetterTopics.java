package org.smartlibrary.starter.inbox.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.smartlibrary.starter.event.KafkaClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.function.SingletonSupplier;

/**
 * The topic {@code <topic>.dead-letter} beside each topic, for whoever watches with Kafka's tools.
 */
final class DeadLetterTopics implements DisposableBean {

  private static final String SUFFIX = ".dead-letter";
  private final KafkaClients clients;
  private final SingletonSupplier<Producer<String, byte[]>> producer;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  DeadLetterTopics(KafkaClients clients) {
    this.clients = clients;
    this.producer = SingletonSupplier.of(() -> clients.producer(Map.of()));
  }

  /** Returns when the letter is acknowledged. */
  void send(DeadLetter letter) {
    var topic = letter.heard().topic() + SUFFIX;
    try {
      ensure(topic);
      producer.obtain().send(record(topic, letter)).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e);
    } catch (InterruptedException e) {
      throw new org.apache.kafka.common.errors.InterruptException(e);
    }
  }

  private void ensure(String topic) throws ExecutionException, InterruptedException {
    if (known.contains(topic)) {
      return;
    }
    try (var admin = clients.admin()) {
      admin.createTopics(List.of(KafkaClients.topic(topic, 1, Map.of()))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
    known.add(topic);
  }

  private static ProducerRecord<String, byte[]> record(String topic, DeadLetter letter) {
    var heard = letter.heard();
    var record = new ProducerRecord<>(topic, null, heard.key(), heard.value(), heard.headers());
    record
        .headers()
        .add("dead-letter-id", letter.id().getBytes(UTF_8))
        .add("dead-letter-reason", letter.reason().getBytes(UTF_8));
    return record;
  }

  @Override
  public void destroy() {
    if (!known.isEmpty()) {
      producer.obtain().close();
    }
  }
}
