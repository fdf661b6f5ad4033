package org.smartlibrary.starter.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.event.CloudEvents;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.WrittenEvent;
import org.smartlibrary.startertest.contract.Surroundings;
import org.springframework.context.ConfigurableApplicationContext;

/** What happens when two relays believe that they own the same shards. */
class RelayFencingTest {

  private static final Set<Integer> ALL = Set.of(0, 1, 2, 3);

  private final String topic = "fenced." + UUID.randomUUID();
  private final Outbox outbox = new Outbox();
  private final ConfigurableApplicationContext service = Surroundings.embedded().start(_ -> {});
  private final KafkaClients clients = service.getBean(KafkaClients.class);
  private final MongoCollection<Document> notes =
      service.getBean(MongoDatabase.class).getCollection("notes");

  @BeforeEach
  void createTopic() throws Exception {
    try (var admin = clients.admin()) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aRelayThatWokeUpTooLateCannotPublishWhatIsOld() {
    var sleeper = relay();
    save("before");
    sleeper.publish(ALL);
    var heir = relay();
    save("old");
    var asTheSleeperReadIt = notes.find().first();
    heir.publish(ALL);
    save("new");
    heir.publish(ALL);
    restore(asTheSleeperReadIt);
    assertThatThrownBy(() -> sleeper.publish(ALL)).isInstanceOf(KafkaException.class);
    assertThat(published()).containsExactly("before", "old", "new");
    close(sleeper, heir);
  }

  @Test
  void aRelayThatDiesBeforeItTakesOutWhatItPublishedLosesNothing() {
    var dead = ShardPublisher.open(clients, new CloudEvents("/dead"), name(shard()));
    save("once");
    dead.publish(pending());
    save("after");
    var heir = relay();
    heir.publish(ALL);
    assertThat(published()).containsExactly("once", "once", "after");
    assertThat(notes.countDocuments(Filters.exists("outbox"))).isZero();
    close(heir);
    dead.close();
  }

  @Test
  void whatCameWhilePublishingStaysForTheNextTime() {
    save("first");
    var read = new PendingAggregates(notes).find(ALL);
    save("second");
    new PendingAggregates(notes).acknowledge(read);
    assertThat(pending())
        .singleElement()
        .satisfies(event -> assertThat(text(event.data())).contains("second"));
    new PendingAggregates(notes).acknowledge(read);
    assertThat(pending()).hasSize(1);
  }

  private static void close(Relay... relays) {
    for (var relay : relays) {
      relay.close();
    }
  }

  private Relay relay() {
    return new Relay(
        List.of(new PendingAggregates(notes)),
        shard -> ShardPublisher.open(clients, new CloudEvents("/test"), name(shard)),
        new RelayMetrics(new SimpleMeterRegistry()));
  }

  private String name(int shard) {
    return "fenced-" + topic + "-" + shard;
  }

  private static int shard() {
    return Math.floorMod("note".hashCode(), Outbox.SHARDS);
  }

  /** As a service does that keeps what waits. */
  private void save(String text) {
    var current = notes.find().first();
    var next = current == null ? new Document("_id", "note") : current;
    restore(outbox.append(next, List.of(said(text))));
  }

  private void restore(@Nullable Document document) {
    notes.deleteMany(new Document());
    notes.insertOne(Objects.requireNonNull(document));
  }

  private OutgoingEvent said(String text) {
    return new OutgoingEvent(topic, "note", "said.v1", Instant.EPOCH, Map.of("text", text));
  }

  private List<WrittenEvent> pending() {
    return new PendingAggregates(notes)
        .find(ALL).stream()
            .flatMap(aggregate -> PendingAggregates.events(aggregate).stream())
            .map(PendingEvent::read)
            .toList();
  }

  private List<String> published() {
    var texts = new ArrayList<String>();
    var partition = new TopicPartition(topic, 0);
    try (var consumer = clients.consumer(Map.of())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                record ->
                    texts.add(text(record.value()).replaceAll(".*\"text\":\"(.*)\".*", "$1")));
      }
    }
    return texts;
  }

  private static String text(byte[] json) {
    return new String(json, UTF_8);
  }
}
