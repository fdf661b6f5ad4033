package org.smartlibrary.federation.availability.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.availability.ItemState;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.availability.ItemStatus;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;
import org.smartlibrary.startertest.Contracts;

class ItemFollowerTest {

  private static final Instant THEN = Instant.parse("2026-11-26T01:02:03Z");
  private static final Instant NOW = THEN.plusMillis(400);

  private final ItemStates states = new ItemStates();
  private final AtomicInteger shows = new AtomicInteger();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ItemFollower follower =
      new ItemFollower(
          states,
          () -> {
            shows.incrementAndGet();
            return 1;
          },
          new ItemMetrics(states, meters),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void theSampleIsUnderstood() {
    hear(Contracts.sample(ItemChanged.TYPE));

    assertThat(states.find("CN-430121", "0110020034"))
        .contains(
            new ItemState(
                ItemStatus.ON_LOAN, "CN-430121", Instant.parse("2026-12-26T15:59:59Z"), 17, THEN));
  }

  @Test
  void whileTheTopicIsReadAgainNothingIsShownBeforeTheEnd() {
    hear(Contracts.sample(ItemChanged.TYPE));
    assertThat(shows).hasValue(0);

    follower.caughtUp();
    assertThat(shows).hasValue(1);
  }

  @Test
  void afterwardsEachBatchIsShownAndOldNewsAreNot() {
    follower.caughtUp();

    hear(Contracts.sample(ItemChanged.TYPE));
    hear(Contracts.sample(ItemChanged.TYPE));

    assertThat(shows).hasValue(2);
    assertThat(meters.counter("availability.applied").count()).isEqualTo(1);
    assertThat(meters.counter("availability.old").count()).isEqualTo(1);
    assertThat(meters.counter("availability.unknown").count()).isEqualTo(1);
    assertThat(meters.get("availability.items").gauge().value()).isEqualTo(1);
    assertThat(meters.timer("availability.delay").totalTime(TimeUnit.MILLISECONDS))
        .isEqualTo(400.0);
  }

  @Test
  void anotherTypeOfEventIsPassedOver() {
    follower.handle(List.of(event("org.smartlibrary.loan.item-changed.v2", "{}")));

    assertThat(states.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"isil\":\"CN-1\",\"barcode\":\"1\",\"status\":\"LOST\",\"version\":0,\"changedAt\":\"2026-11-26T01:02:03Z\"}",
        "{\"isil\":\"CN-1\",\"barcode\":\"1\",\"version\":1,\"changedAt\":\"2026-11-26T01:02:03Z\"}",
        "{\"isil\":\"CN-1\",\"barcode\":\"1\",\"status\":\"LOST\",\"version\":1,\"changedAt\":\"today\"}"
      })
  void whatSaysTooLittleIsUnreadableAndChangesNothing(String json) {
    assertThatThrownBy(() -> hear(json)).isInstanceOf(UnreadableEventException.class);

    assertThat(states.size()).isZero();
  }

  private void hear(String json) {
    follower.handle(List.of(event(ItemChanged.TYPE, json)));
  }

  private static IncomingEvent event(String type, String json) {
    return new IncomingEvent(
        ItemTopic.TOPIC.name(),
        0,
        0,
        "CN-430121|0110020034",
        "1",
        type,
        THEN,
        new RecordHeaders(),
        json.getBytes(UTF_8));
  }
}
