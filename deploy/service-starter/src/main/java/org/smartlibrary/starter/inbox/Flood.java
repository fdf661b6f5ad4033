package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a flood of events gather before the next poll, for a handler that wants it so. */
final class Flood {

  private static final Logger log = LoggerFactory.getLogger(Flood.class);

  /** A breath of whoever sends is not the end of what is sent. */
  private static final int CALM_LOOKS = 2;

  private static final long UNKNOWN = -1;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Gathering gathering;
  private final HandlerProgress progress;
  private final Backoff backoff;
  private final Duration look;
  private final LongSupplier nanos;
  private final Inflow inflow;
  private long looked;
  private long gathered;

  /** Looks how many wait no sooner than {@code look} after it looked last. */
  Flood(
      Gathering gathering,
      HandlerProgress progress,
      Backoff backoff,
      Duration look,
      LongSupplier nanos) {
    this.gathering = gathering;
    this.progress = progress;
    this.backoff = backoff;
    this.look = look;
    this.nanos = nanos;
    this.looked = nanos.getAsLong();
    this.inflow = new Inflow(looked);
  }

  /** So many of what had gathered are handled. */
  void handled(int events) {
    gathered -= events;
    inflow.handled(events);
  }

  /**
   * Returns at once unless a flood comes in; {@code waiting} asks how many events wait, and may not
   * know.
   */
  void letGather(LongSupplier waiting) {
    long now = nanos.getAsLong();
    if (gathering.isNever() || now - looked < look.toNanos()) {
      return;
    }
    looked = now;
    long known = waiting.getAsLong();
    if (known == UNKNOWN) {
      return;
    }
    long came = inflow.recent(known, now);
    if (gathered <= 0 && Math.max(known, came) >= gathering.from()) {
      gather(known, waiting);
      long ended = nanos.getAsLong();
      inflow.begin(gathered, ended);
      progress.gathered(gathered, Duration.ofNanos(ended - now));
    }
  }

  private void gather(long known, LongSupplier waiting) {
    log.info("{} lets events gather", progress.name());
    int calm = 0;
    gathered = known;
    while (calm < CALM_LOOKS && !isOver() && !backoff.isOver()) {
      backoff.sleep(look);
      long now = waiting.getAsLong();
      calm = now != UNKNOWN && gathering.isFlood(gathered, now, look) ? 0 : calm + 1;
      gathered = now == UNKNOWN ? gathered : now;
    }
  }

  private boolean isOver() {
    return nanos.getAsLong() - looked >= gathering.atMost().toNanos();
  }

  /** How many events wait, as the broker knows it now; {@link #UNKNOWN} while it is away. */
  static long waiting(Consumer<?, ?> consumer) {
    try {
      return consumer.endOffsets(consumer.assignment(), PATIENCE).entrySet().stream()
          .mapToLong(end -> end.getValue() - consumer.position(end.getKey(), PATIENCE))
          .sum();
    } catch (TimeoutException e) {
      log.debug("How many events wait cannot be had", e);
      return UNKNOWN;
    }
  }
}
