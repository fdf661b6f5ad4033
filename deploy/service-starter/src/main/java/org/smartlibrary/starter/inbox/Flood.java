package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a flood of events gather before the next poll, for a handler that wants it so. */
final class Flood {

  private static final Logger log = LoggerFactory.getLogger(Flood.class);

  /** A breath of whoever sends is not the end of what is sent. */
  private static final int CALM_LOOKS = 2;

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

  /** Returns at once unless a flood comes in; {@code waiting} asks how many events wait. */
  void letGather(LongSupplier waiting) {
    long now = nanos.getAsLong();
    if (gathering.isNever() || now - looked < look.toNanos()) {
      return;
    }
    looked = now;
    long known = waiting.getAsLong();
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
      long before = gathered;
      backoff.sleep(look);
      gathered = waiting.getAsLong();
      calm = gathering.isFlood(before, gathered, look) ? 0 : calm + 1;
    }
  }

  private boolean isOver() {
    return nanos.getAsLong() - looked >= gathering.atMost().toNanos();
  }

  /** How many events wait, as the broker knows it now. */
  static long waiting(Consumer<?, ?> consumer) {
    return consumer.endOffsets(consumer.assignment()).entrySet().stream()
        .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
        .sum();
  }
}
