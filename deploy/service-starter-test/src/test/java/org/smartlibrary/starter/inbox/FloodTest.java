package org.smartlibrary.starter.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.event.IncomingEvent;

class FloodTest {

  private static final Duration LOOK = Duration.ofMillis(1);

  private final AtomicInteger looks = new AtomicInteger();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Backoff backoff = new Backoff();
  private final AtomicLong nanos = new AtomicLong();
  private final Flood flood = flood(Duration.ofHours(1));

  @Test
  void fewEventsAreHandledAtOnce() {
    letGather(flood, 999);

    assertThat(gatherings()).isZero();
  }

  @Test
  void whileManyComeInTheyGather() {
    letGather(flood, 1000, 1500, 2000, 2500, 2500, 2500);

    assertThat(looks).as("until no more came").hasValue(6);
    assertThat(gatherings()).isEqualTo(1);
  }

  @Test
  void whoSendsMayTakeABreath() {
    letGather(flood, 1000, 1500, 1500, 2500, 2500, 2500);

    assertThat(looks).hasValue(6);
  }

  @Test
  void whatHasGatheredIsHandledBeforeMoreGathers() {
    letGather(flood, 1000, 3000, 3000, 3000);
    comesAndIsHandled(Duration.ofSeconds(1), 2000);
    letGather(flood, 5000);
    assertThat(gatherings()).isEqualTo(1);

    comesAndIsHandled(Duration.ofSeconds(1), 1000);
    letGather(flood, 5000, 5000, 5000);

    assertThat(gatherings()).as("only now again").isEqualTo(2);
  }

  @Test
  void aHandlerThatKeepsUpWithAFloodLetsItGatherToo() {
    comesAndIsHandled(Duration.ofSeconds(40), 900);
    letGather(flood, 99);
    assertThat(gatherings()).as("too few came").isZero();

    letGather(flood, 100, 600, 600, 600);

    assertThat(gatherings()).isEqualTo(1);
  }

  @Test
  void aLongRoundOfHandlingHidesNoFlood() {
    comesAndIsHandled(Duration.ofSeconds(50), 100);
    letGather(flood, 0);
    comesAndIsHandled(Duration.ofSeconds(50), 900);

    letGather(flood, 0, 500, 500, 500);

    assertThat(gatherings()).isEqualTo(1);
  }

  @Test
  void whatComesInSlowlyIsHandledAtOnce() {
    for (int second = 0; second < 1000; second++) {
      comesAndIsHandled(Duration.ofSeconds(1), 15);
      letGather(flood, 9);
    }
    assertThat(gatherings()).isZero();
  }

  @Test
  void afterAFloodNothingWaits() {
    letGather(flood, 1000, 3000, 3000, 3000);
    comesAndIsHandled(Duration.ofSeconds(1), 3000);

    letGather(flood, 10);

    assertThat(gatherings()).isEqualTo(1);
  }

  @Test
  void theBrokerIsAskedNowAndThenOnly() {
    nanos.addAndGet(LOOK.toNanos());
    flood.letGather(looks::incrementAndGet);
    flood.letGather(looks::incrementAndGet);

    assertThat(looks).hasValue(1);
  }

  @Test
  void whileTheBrokerIsAwayNobodyWaits() {
    comesAndIsHandled(Duration.ofSeconds(1), 5000);
    letGather(flood, -1);
    assertThat(gatherings()).isZero();

    letGather(flood, 0, 5000, -1, -1);

    assertThat(gatherings()).isEqualTo(1);
  }

  @Test
  void howManyWaitIsNotKnownWhileTheBrokerIsAway() {
    try (var consumer = new MockConsumer<String, byte[]>("earliest")) {
      var partition = new TopicPartition("t", 0);
      consumer.assign(List.of(partition));
      consumer.updateBeginningOffsets(Map.of(partition, 0L));
      consumer.updateEndOffsets(Map.of(partition, 7L));
      assertThat(Flood.waiting(consumer)).isEqualTo(7);

      consumer.setOffsetsException(new TimeoutException("away"));

      assertThat(Flood.waiting(consumer)).isNegative();
    }
  }

  @Test
  void aFloodWithoutEndIsWaitedForNoLongerThanItMay() {
    letGather(flood(Duration.ofMillis(3)), 1000, 5000, 10_000);

    assertThat(looks).hasValue(3);
  }

  @Test
  void whoMayNotWaitDoesNot() {
    flood(Duration.ZERO).letGather(waiting());

    assertThat(looks).hasValue(0);
  }

  @Test
  void theEndOfTheServiceEndsTheGathering() {
    backoff.end();

    letGather(flood, 1000);

    assertThat(looks).hasValue(1);
  }

  private Flood flood(Duration atMost) {
    var progress = new HandlerProgress(new Nobody(), meters);
    return new Flood(new Gathering(1000, atMost), progress, backoff, LOOK, nanos::get);
  }

  private void letGather(Flood flood, long... counts) {
    nanos.addAndGet(LOOK.toNanos());
    flood.letGather(waiting(counts));
  }

  private void comesAndIsHandled(Duration time, int events) {
    nanos.addAndGet(time.toNanos());
    flood.handled(events);
  }

  private long gatherings() {
    return meters.timer("inbox_gathering", "topic", "t", "group", "g").count();
  }

  /** How many wait at each look; each takes its time. */
  private LongSupplier waiting(long... counts) {
    int from = looks.get();
    return () -> {
      nanos.addAndGet(LOOK.toNanos());
      return counts[looks.getAndIncrement() - from];
    };
  }

  private static final class Nobody implements EventHandler {

    @Override
    public String topic() {
      return "t";
    }

    @Override
    public String group() {
      return "g";
    }

    @Override
    public void handle(List<IncomingEvent> batch) {}
  }
}
