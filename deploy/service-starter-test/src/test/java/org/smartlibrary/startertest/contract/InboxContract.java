package org.smartlibrary.startertest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.EventTooLargeException;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.context.ConfigurableApplicationContext;

abstract class InboxContract {

  private static final Duration SOON = Duration.ofSeconds(30);
  private final String topic = "heard." + UUID.randomUUID();
  private Surroundings surroundings = Surroundings.of("", "");

  abstract Surroundings surroundings();

  @BeforeEach
  void findSurroundings() {
    surroundings = surroundings();
  }

  @Test
  void eventsAreHandledInTheOrderOfTheirKeysAndCounted() {
    var recorder = Recorder.of(topic);
    try (var service = start(recorder)) {
      say(service, numbers(0, 2000));
      await().atMost(SOON).until(() -> recorder.heard.size() == 2000);
      assertThat(recorder.heard).containsExactlyElementsOf(numbers(0, 2000));
      await().atMost(SOON).until(() -> metric(service, "inbox_handled") == 2000);
    }
  }

  @Test
  void anEventThatCannotBeHandledBecomesADeadLetterAndItsPartitionGoesOn() {
    var recorder =
        Recorder.after(
            topic,
            batch -> {
              if (batch.stream()
                  .anyMatch(event -> event.as(Recorder.Said.class).text().equals("7"))) {
                throw new IllegalStateException("seven is too much");
              }
            });
    try (var service = start(recorder)) {
      say(service, numbers(0, 20));
      await().atMost(SOON).until(() -> recorder.heard.contains("19"));
      assertThat(recorder.heard)
          .doesNotContain("7")
          .hasSize(19)
          .isEqualTo(Stream.concat(numbers(0, 7).stream(), numbers(8, 20).stream()).toList());
      assertThat(deadLetters(service))
          .singleElement()
          .satisfies(
              letter -> assertThat(letter.getString("reason")).contains("seven is too much"));
    }
  }

  @Test
  void anEventOfSixMegabytesIsHeard() {
    var recorder = Recorder.of(topic);
    var large = incompressible(6_000_000);
    try (var service = start(recorder)) {
      say(service, List.of("before", large, "after"));
      await().atMost(SOON).until(() -> recorder.heard.contains("after"));
      assertThat(recorder.heard.equals(List.of("before", large, "after"))).isTrue();
    }
  }

  @Test
  void anEventThatIsTooLargeIsRefusedWithItsSizeAndTheLimit() {
    try (var service = start(Recorder.of(topic))) {
      var sent = service.getBean(EventPublisher.class).send(said("x".repeat(17_000_000)));
      assertThat(sent)
          .failsWithin(Duration.ZERO)
          .withThrowableThat()
          .havingCause()
          .isInstanceOf(EventTooLargeException.class)
          .withMessage("An event of 17000011 bytes is larger than one may be (16711680)");
    }
  }

  @Test
  void theLargestEventBecomesADeadLetterLikeAnyOther() {
    var recorder =
        Recorder.after(
            topic,
            _ -> {
              throw new IllegalStateException("unreadable");
            });
    try (var service = start(recorder)) {
      say(service, List.of(incompressible(16_711_669)));
      await().atMost(SOON).until(() -> deadLetters(service).size() == 1);
    }
  }

  @Test
  void whatIsNoEventAtAllBecomesADeadLetter() {
    var recorder = Recorder.of(topic);
    try (var service = start(recorder)) {
      say(service, List.of("before"));
      sendRaw(service, "not even JSON");
      say(service, List.of("after"));
      await().atMost(SOON).until(() -> recorder.heard.contains("after"));
      assertThat(recorder.heard).containsExactly("before", "after");
      assertThat(deadLetters(service)).hasSize(1);
    }
  }

  @Test
  void whoIsAwayForAWhileCostsNoEventAndMakesNoDeadLetter() {
    var attempts = new AtomicInteger();
    var recorder =
        Recorder.after(
            topic,
            _ -> {
              if (attempts.incrementAndGet() <= 3) {
                throw new IllegalStateException(new MongoTimeoutException("away"));
              }
            });
    try (var service = start(recorder)) {
      say(service, numbers(0, 50));
      await().atMost(SOON).until(() -> recorder.heard.size() >= 50);
      assertThat(recorder.heard).containsExactlyElementsOf(numbers(0, 50));
      assertThat(deadLetters(service)).isEmpty();
    }
  }

  @Test
  void whatWasNotFinishedIsHeardAgainByTheNext() throws InterruptedException {
    var reached = new CountDownLatch(1);
    var killed =
        Recorder.after(
            topic,
            _ -> {
              reached.countDown();
              throw new IllegalStateException(new MongoTimeoutException("until the end"));
            });
    try (var service = start(killed)) {
      say(service, numbers(0, 10));
      assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
    }
    var next = Recorder.of(topic);
    try (var _ = start(next)) {
      await().atMost(SOON).until(() -> next.heard.size() == 10);
    }
    var last = Recorder.of(topic);
    try (var service = start(last)) {
      say(service, List.of("new"));
      await().atMost(SOON).until(() -> !last.heard.isEmpty());
      assertThat(last.heard).containsExactly("new");
    }
  }

  @Test
  void whatWasHandledJustBeforeTheEndIsNotHeardAgain() {
    var first = Recorder.of(topic);
    try (var service = start(first)) {
      for (int round = 1; round <= 5; round++) {
        int all = round * 10;
        say(service, numbers(all - 10, all));
        await().atMost(SOON).until(() -> first.heard.size() == all);
      }
    }
    var next = Recorder.of(topic);
    try (var service = start(next)) {
      say(service, List.of("new"));
      await().atMost(SOON).until(() -> !next.heard.isEmpty());
      assertThat(next.heard).containsExactly("new");
    }
  }

  @Test
  void whatAHandlerDoesNotReadIsPassedOverAndTheRestComesInItsOrder() {
    var types = new CopyOnWriteArraySet<String>();
    var recorder =
        Recorder.after(topic, batch -> batch.forEach(event -> types.add(event.type())))
            .reading(Set.of("org.smartlibrary.contract.said.v1"));
    try (var service = start(recorder)) {
      var publisher = service.getBean(EventPublisher.class);
      var _ = publisher.send(of("org.smartlibrary.contract.said.v2", Map.of("words", List.of())));
      say(service, numbers(0, 5));
      var _ = publisher.send(of("org.smartlibrary.contract.unsaid.v1", "no object at all"));
      sendRaw(service, "not even an event");
      say(service, numbers(5, 10));
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(recorder.heard).containsExactlyElementsOf(numbers(0, 10)));

      assertThat(types).containsExactly("org.smartlibrary.contract.said.v1");
      assertThat(deadLetters(service)).hasSize(1);
    }
  }

  @Test
  void aViewInMemoryReadsEverythingAtEveryStartAndSaysWhenItHasCaughtUp() {
    var first = Recorder.fromStart(topic);
    try (var service = start(first)) {
      await().atMost(SOON).until(() -> first.caughtUpAfter.equals(List.of(0)));
      say(service, numbers(0, 30));
      await().atMost(SOON).until(() -> first.heard.size() == 30);
    }
    var second = Recorder.fromStart(topic);
    try (var _ = start(second)) {
      await().atMost(SOON).until(() -> !second.caughtUpAfter.isEmpty());
      assertThat(second.caughtUpAfter).containsExactly(30);
    }
  }

  @Test
  void aTopicGrowsToWhatIsDeclared() {
    try (var service = start(Recorder.of(topic), 1)) {
      await().atMost(SOON).until(() -> partitions(service) == 1);
    }
    try (var service = start(Recorder.of(topic), 6)) {
      await().atMost(SOON).until(() -> partitions(service) == 6);
    }
  }

  @Test
  void whoReadsAloneHasAllPartitionsUntilHeIsGone() {
    List<Recorder> both = List.of(Recorder.alone(topic), Recorder.alone(topic));
    try (var first = start(both.getFirst(), 6);
        var _ = start(both.getLast(), 6)) {
      await().atMost(SOON).until(() -> partitions(first) == 6);
      sayIn(first, 6, "one");
      await().atMost(SOON).until(() -> heardOf("one", both).size() == 6);
      assertThat(both).anySatisfy(one -> assertThat(of("one", one)).hasSize(6));
    }
    try (var last = start(both.getLast(), 6)) {
      sayIn(last, 6, "other");
      await().atMost(SOON).until(() -> of("other", both.getLast()).size() == 6);
    }
  }

  private int partitions(ConfigurableApplicationContext service) {
    try (var producer = service.getBean(KafkaClients.class).producer(Map.of())) {
      return producer.partitionsFor(topic).size();
    }
  }

  private void sayIn(ConfigurableApplicationContext service, int partitions, String text) {
    var publisher = service.getBean(EventPublisher.class);
    for (int partition = 0; partition < partitions; partition++) {
      var _ = publisher.send(said(text + " " + partition), partition);
    }
    publisher.flush();
  }

  private static List<String> heardOf(String text, List<Recorder> all) {
    return all.stream().flatMap(one -> of(text, one).stream()).toList();
  }

  private static List<String> of(String text, Recorder one) {
    return one.heard.stream().filter(heard -> heard.startsWith(text)).toList();
  }

  @Test
  void aDeadLetterIsReplayedWhenAskedForAndKeptWhenItFailsAgain() {
    var broken = new AtomicInteger(1);
    var recorder =
        Recorder.after(
            topic,
            _ -> {
              if (broken.get() == 1) {
                throw new IllegalStateException("not yet repaired");
              }
            });
    try (var service = start(recorder)) {
      say(service, List.of("lost"));
      await().atMost(SOON).until(() -> deadLetters(service).size() == 1);
      askForReplay(service);
      await().atMost(SOON).until(() -> attempts(service) == 1);
      broken.set(0);
      askForReplay(service);
      await().atMost(SOON).until(() -> deadLetters(service).isEmpty());
      assertThat(recorder.heard).containsExactly("lost");
    }
  }

  private ConfigurableApplicationContext start(EventHandler handler) {
    return start(handler, 1);
  }

  private ConfigurableApplicationContext start(EventHandler handler, int partitions) {
    return surroundings.start(
        context -> {
          context.registerBean(EventHandler.class, () -> handler);
          context.registerBean(
              Topic.class, () -> new Topic(topic, partitions, Topic.Cleanup.COMPACT));
        });
  }

  private void say(ConfigurableApplicationContext service, List<String> texts) {
    var publisher = service.getBean(EventPublisher.class);
    var sent = texts.stream().map(text -> publisher.send(said(text))).toList();
    publisher.flush();
    sent.forEach(CompletableFuture::join);
  }

  private OutgoingEvent said(String text) {
    return of("org.smartlibrary.contract.said.v1", new Recorder.Said(text));
  }

  private OutgoingEvent of(String type, Object data) {
    return new OutgoingEvent(topic, "key", type, Instant.EPOCH, data);
  }

  private void sendRaw(ConfigurableApplicationContext service, String value) {
    try (var producer = service.getBean(KafkaClients.class).producer(Map.of())) {
      var _ = producer.send(new ProducerRecord<>(topic, "key", value.getBytes(UTF_8)));
    }
  }

  private static List<Document> deadLetters(ConfigurableApplicationContext service) {
    return service
        .getBean(MongoDatabase.class)
        .getCollection("dead_letters")
        .find()
        .into(new ArrayList<>());
  }

  private static int attempts(ConfigurableApplicationContext service) {
    return deadLetters(service).getFirst().getInteger("attempts", 0);
  }

  private static void askForReplay(ConfigurableApplicationContext service) {
    service
        .getBean(MongoDatabase.class)
        .getCollection("dead_letters")
        .updateMany(new Document(), new Document("$set", new Document("replayRequested", true)));
  }

  private static String incompressible(int length) {
    var bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes).substring(0, length);
  }

  private static double metric(ConfigurableApplicationContext service, String name) {
    return service.getBean(MeterRegistry.class).get(name).counter().count();
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).toList();
  }
}
