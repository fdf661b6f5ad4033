package org.smartlibrary.startertest.contract;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.outbox.OutboxCollection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

abstract class OutboxContract {

  private static final Duration SOON = Duration.ofSeconds(40);
  private final String topic = "told." + UUID.randomUUID();
  private final Outbox outbox = new Outbox();
  private Surroundings surroundings = Surroundings.of("", "");

  abstract Surroundings surroundings();

  @BeforeEach
  void findSurroundings() {
    surroundings = surroundings();
  }

  @Test
  void whatAnAggregateTellsIsHeardInOrderAndThenForgotten() {
    var recorder = Recorder.of(topic);
    try (var service = start(recorder)) {
      var notes = notes(service);
      notes.insertOne(outbox.append(note("a", 0), List.of(said("a", 0), said("a", 1))));
      for (var version = 0; version < 49; version++) {
        assertThat(save(notes, "a", version, version + 2)).isTrue();
      }
      await().atMost(SOON).until(() -> recorder.heard.contains("a 50"));
      assertThat(recorder.heard.stream().distinct()).containsExactlyElementsOf(told("a", 51));
      await().atMost(SOON).until(() -> notes.countDocuments(exists("outbox")) == 0);
      assertThat(notes.find(eq("_id", "a")).first()).doesNotContainKey("outboxShard");
    }
  }

  @Test
  void whatWasSavedWhileNobodyRelayedIsToldLater() {
    try (var silent = surroundings.start(_ -> {})) {
      var notes = notes(silent);
      notes.insertOne(outbox.append(note("b", 0), List.of(said("b", 0))));
    }
    var recorder = Recorder.of(topic);
    try (var _ = start(recorder)) {
      await().atMost(SOON).until(() -> recorder.heard.equals(List.of("b 0")));
    }
  }

  @Test
  void relaysThatComeAndGoLoseNothingAndKeepTheOrderOfEveryKey() {
    var recorder = Recorder.of(topic);
    try (var first = start(recorder)) {
      var notes = notes(first);
      var keys = IntStream.range(0, 8).mapToObj(n -> "key-" + n).toList();
      keys.forEach(key -> notes.insertOne(outbox.append(note(key, 0), List.of(said(key, 0)))));
      for (var round = 0; round < 2; round++) {
        try (var _ = surroundings.start(this::relaying)) {
          saveAll(notes, keys, round * 15, round * 15 + 15);
        }
      }
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(recorder.heard).contains("key-0 30", "key-7 30"));
      await().atMost(SOON).until(() -> notes.countDocuments(exists("outbox")) == 0);
      keys.forEach(
          key -> assertThat(heardOf(recorder, key)).containsExactlyElementsOf(told(key, 31)));
    }
  }

  private void saveAll(
      MongoCollection<Document> notes, List<String> keys, int fromVersion, int toVersion) {
    for (var version = fromVersion; version < toVersion; version++) {
      for (var key : keys) {
        assertThat(save(notes, key, version, version + 1)).isTrue();
      }
    }
  }

  /** Replaces this version by the next, which tells this number. */
  private boolean save(MongoCollection<Document> notes, String key, int version, int number) {
    var next = outbox.append(note(key, version + 1), List.of(said(key, number)));
    return Optimistic.replace(notes, next, version);
  }

  private ConfigurableApplicationContext start(EventHandler handler) {
    return surroundings.start(
        context -> {
          context.registerBean(EventHandler.class, () -> handler);
          relaying(context);
        });
  }

  private void relaying(GenericApplicationContext context) {
    context.registerBean(Topic.class, () -> new Topic(topic, 2, Topic.Cleanup.DELETE));
    context.registerBean(OutboxCollection.class, () -> new OutboxCollection("notes"));
  }

  private static MongoCollection<Document> notes(ConfigurableApplicationContext service) {
    return service.getBean(MongoDatabase.class).getCollection("notes");
  }

  private static Document note(String id, long version) {
    return new Document("_id", id).append("version", version);
  }

  private OutgoingEvent said(String key, int number) {
    return new OutgoingEvent(
        topic,
        key,
        "org.smartlibrary.contract.said.v1",
        // Retention would take what is from long ago.
        Instant.now(),
        new Recorder.Said(key + " " + number));
  }

  private static List<String> heardOf(Recorder recorder, String key) {
    return recorder.heard.stream().filter(text -> text.startsWith(key + " ")).distinct().toList();
  }

  private static List<String> told(String key, int to) {
    return IntStream.range(0, to).mapToObj(n -> key + " " + n).toList();
  }
}
