package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a flood of events gather before the next poll, for a handler that wants it so. */
final class Flood {

  private static final Logger log = LoggerFactory.getLogger(Flood.class);

  private final Gathering gathering;
  private final HandlerProgress progress;
  private final Backoff backoff;
  private final Duration look;
  private long gathered;

  /** Looks again after each {@code look}. */
  Flood(Gathering gathering, HandlerProgress progress, Backoff backoff, Duration look) {
    this.gathering = gathering;
    this.progress = progress;
    this.backoff = backoff;
    this.look = look;
  }

  /** So many of what had gathered are handled. */
  void handled(int events) {
    gathered -= events;
  }

  /** Returns at once unless a flood comes in; {@code waiting} events are to be handled now. */
  void letGather(long waiting, LongSupplier waitingThen) {
    if (gathered > 0 || waiting < gathering.from()) {
      return;
    }
    log.info("{} lets events gather, {} wait", progress.name(), waiting);
    var began = System.nanoTime();
    long before;
    gathered = waiting;
    do {
      before = gathered;
      backoff.sleep(look);
      gathered = waitingThen.getAsLong();
    } while (gathering.isFlood(before, gathered, look) && !isOver(began) && !backoff.isOver());
    progress.gathered(Duration.ofNanos(System.nanoTime() - began));
  }

  private boolean isOver(long began) {
    return System.nanoTime() - began >= gathering.atMost().toNanos();
  }

  /** How many events wait, as the broker knows it now. */
  static long waiting(Consumer<?, ?> consumer) {
    return consumer.endOffsets(consumer.assignment()).entrySet().stream()
        .mapToLong(end -> end.getValue() - consumer.position(end.getKey()))
        .sum();
  }
}
