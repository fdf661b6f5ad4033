package org.smartlibrary.catalog.store.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.catalog.store.Horizon;

/**
 * Looks from time to time where the topic ends, and when the catalogue has come so far, everything
 * is in it that was told until then. What was begun to be told but is not yet in the topic is given
 * a time to arrive.
 */
final class FollowedHorizon implements Horizon {

  private static final Logger LOG = LoggerFactory.getLogger(FollowedHorizon.class);

  private final Supplier<Map<Integer, Long>> ends;
  private final AppliedPositions applied;
  private final Duration settle;
  private final Clock clock;
  private Optional<Goal> goal = Optional.empty();
  private volatile Instant reached = Instant.EPOCH;

  FollowedHorizon(
      Supplier<Map<Integer, Long>> ends, AppliedPositions applied, Duration settle, Clock clock) {
    this.ends = ends;
    this.applied = applied;
    this.settle = settle;
    this.clock = clock;
  }

  /** Where the topic ended at a time. */
  private record Goal(Instant at, Map<Integer, Long> ends) {

    boolean isReachedBy(Map<Integer, Long> applied) {
      return ends.entrySet().stream()
          .allMatch(end -> applied.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
  }

  /** Moves on if it can. */
  synchronized void look() {
    try {
      Goal wanted = goal.orElseGet(() -> new Goal(clock.instant(), ends.get()));
      if (wanted.isReachedBy(applied.before())) {
        reached = wanted.at();
        goal = Optional.empty();
      } else {
        goal = Optional.of(wanted);
      }
    } catch (RuntimeException e) {
      LOG.debug("The horizon stays where it is", e);
    }
  }

  @Override
  public Instant completeBefore() {
    Instant until = reached;
    return until.equals(Instant.EPOCH) ? until : until.minus(settle);
  }
}
