package org.smartlibrary.starter.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far a handler is, for readiness and for metrics. */
final class HandlerProgress {

  private static final Logger log = LoggerFactory.getLogger(HandlerProgress.class);

  private final EventHandler handler;
  private final Counter handled;
  private final Timer batches;
  private final Timer gatherings;
  private final AtomicLong lag = new AtomicLong();
  private final AtomicLong deadLetters = new AtomicLong();
  private volatile boolean ready;

  HandlerProgress(EventHandler handler, MeterRegistry meters) {
    this.handler = handler;
    var tags = Tags.of("topic", handler.topic(), "group", handler.group());
    this.handled = meters.counter("inbox_handled", tags);
    this.batches = meters.timer("inbox_batch", tags);
    this.gatherings = meters.timer("inbox_gathering", tags);
    Gauge.builder("inbox_lag", lag, AtomicLong::get).tags(tags).register(meters);
    Gauge.builder("dead_letters", deadLetters, AtomicLong::get).tags(tags).register(meters);
    this.ready = !handler.replayFromStart();
  }

  void handled(int events, Duration took) {
    handled.increment(events);
    batches.record(took);
  }

  void gathered(long events, Duration took) {
    gatherings.record(took);
    log.info("{}: {} events gathered in {} s", name(), events, took.toSeconds());
  }

  /** How many events of the partitions assigned here are still to come. */
  void observe(Consumer<?, ?> consumer) {
    lag.set(
        consumer.assignment().stream()
            .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
            .sum());
  }

  void deadLetters(long count) {
    deadLetters.set(count);
  }

  void caughtUp() {
    if (!ready) {
      handler.caughtUp();
      ready = true;
    }
  }

  boolean isReady() {
    return ready;
  }

  String name() {
    return handler.group() + " of " + handler.topic();
  }

  long lag() {
    return lag.get();
  }
}
