package org.smartlibrary.loan.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.smartlibrary.startertest.EmbeddedPlatform;

/** What is heard on a topic from its beginning on; what comes again is heard once. */
final class Heard implements AutoCloseable {

  private final KafkaConsumer<String, String> consumer;
  private final List<Event> events = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** One event, its headers as text. */
  record Event(String key, String type, String data, String headers) {}

  Heard(String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                EmbeddedPlatform.shared().kafka(),
                "group.id",
                "heard-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(List.of(topic));
  }

  /** The events that answer to this, as soon as there are so many. */
  List<Event> await(int count, Predicate<Event> which) {
    return awaiting()
        .atMost(Duration.ofSeconds(30))
        .until(() -> poll().stream().filter(which).toList(), found -> found.size() >= count);
  }

  private static org.awaitility.core.ConditionFactory awaiting() {
    return org.awaitility.Awaitility.await();
  }

  List<Event> poll() {
    for (var record : consumer.poll(Duration.ofMillis(200))) {
      var headers = new StringBuilder();
      record
          .headers()
          .forEach(
              header ->
                  headers
                      .append(header.key())
                      .append('=')
                      .append(text(header.value()))
                      .append('\n'));
      var event =
          new Event(
              record.key(),
              text(record.headers().lastHeader("ce_type").value()),
              Objects.requireNonNull(record.value()),
              headers.toString());
      if (seen.add(text(record.headers().lastHeader("ce_id").value()))) {
        events.add(event);
      }
    }
    return events;
  }

  private static String text(byte[] value) {
    return new String(value, UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
