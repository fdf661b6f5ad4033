package org.smartlibrary.catalog.store.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.SetClock;

class FollowedHorizonTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private final Map<Integer, Long> ends = new HashMap<>(Map.of(0, 5L, 1, 3L));
  private final Map<Integer, Long> applied = new HashMap<>(Map.of(0, 5L));
  private final SetClock clock = new SetClock(NOON);
  private final FollowedHorizon horizon =
      new FollowedHorizon(() -> Map.copyOf(ends), () -> applied, Duration.ofMinutes(5), clock);

  @Test
  void nothingIsCompleteBeforeAllIsAppliedForOnce() {
    horizon.look();

    assertThat(horizon.completeBefore()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void whatWasThereIsCompleteWhenEveryPartitionIsApplied() {
    horizon.look();
    clock.set(NOON.plusSeconds(60));
    applied.put(1, 3L);
    horizon.look();

    assertThat(horizon.completeBefore()).isEqualTo(NOON.minusSeconds(300));
  }

  @Test
  void itMovesOnThoughMoreIsToldAllTheTime() {
    applied.put(1, 3L);
    horizon.look();
    for (int minute = 1; minute <= 5; minute++) {
      clock.set(NOON.plusSeconds(60L * minute));
      ends.merge(0, 100L, Long::sum);
      horizon.look();
      applied.put(0, ends.getOrDefault(0, 0L) - 50);
    }

    assertThat(horizon.completeBefore()).isAfter(NOON.minusSeconds(300));
  }

  @Test
  void aBrokerThatIsAwayHoldsItWhereItIs() {
    applied.put(1, 3L);
    horizon.look();
    Instant before = horizon.completeBefore();
    var broken =
        new FollowedHorizon(
            () -> {
              throw new IllegalStateException("away");
            },
            () -> applied,
            Duration.ZERO,
            clock);
    broken.look();

    assertThat(broken.completeBefore()).isEqualTo(Instant.EPOCH);
    assertThat(horizon.completeBefore()).isEqualTo(before);
  }
}
