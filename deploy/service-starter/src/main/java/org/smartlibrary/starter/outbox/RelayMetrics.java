package org.smartlibrary.starter.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** How much was published, and how many aggregates still have something to tell. */
final class RelayMetrics {

  private final Counter published;
  private final AtomicLong pending = new AtomicLong();

  RelayMetrics(MeterRegistry meters) {
    this.published = meters.counter("outbox_published");
    Gauge.builder("outbox_pending", pending, AtomicLong::get).register(meters);
  }

  void published(int events) {
    published.increment(events);
  }

  void pending(long aggregates) {
    pending.set(aggregates);
  }
}
