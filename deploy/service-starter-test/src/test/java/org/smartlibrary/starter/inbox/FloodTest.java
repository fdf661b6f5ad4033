package org.smartlibrary.starter.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.event.IncomingEvent;

class FloodTest {

  private static final Duration LOOK = Duration.ofMillis(1);

  private final AtomicInteger looks = new AtomicInteger();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Backoff backoff = new Backoff();

  @Test
  void fewEventsAreHandledAtOnce() {
    flood(Duration.ofHours(1)).letGather(999, waiting(1500, 2000));

    assertThat(looks).hasValue(0);
  }

  @Test
  void whileManyComeInTheyGather() {
    flood(Duration.ofHours(1)).letGather(1000, waiting(1500, 2000, 2500, 2500));

    assertThat(looks).as("until no more came").hasValue(4);
    assertThat(meters.timer("inbox_gathering", "topic", "t", "group", "g").count()).isEqualTo(1);
  }

  @Test
  void whatHasGatheredIsHandledBeforeMoreGathers() {
    var flood = flood(Duration.ofHours(1));
    flood.letGather(1000, waiting(3000, 3000));
    flood.handled(2000);
    flood.letGather(5000, waiting(9000));
    assertThat(looks).hasValue(2);

    flood.handled(1000);
    flood.letGather(5000, waiting(5000));

    assertThat(looks).as("only now again").hasValue(3);
  }

  @Test
  void aFloodWithoutEndIsWaitedForNoLongerThanItMay() {
    flood(Duration.ZERO).letGather(1000, () -> looks.incrementAndGet() * 5000L);

    assertThat(looks).hasValue(1);
  }

  @Test
  void theEndOfTheServiceEndsTheGathering() {
    backoff.end();

    flood(Duration.ofHours(1)).letGather(1000, () -> looks.incrementAndGet() * 5000L);

    assertThat(looks).hasValue(1);
  }

  private Flood flood(Duration atMost) {
    var progress = new HandlerProgress(new Nobody(), meters);
    return new Flood(new Gathering(1000, atMost), progress, backoff, LOOK);
  }

  /** How many wait at each look. */
  private LongSupplier waiting(long... counts) {
    int from = looks.get();
    return () -> counts[looks.getAndIncrement() - from];
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
