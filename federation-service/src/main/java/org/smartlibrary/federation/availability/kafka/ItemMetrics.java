package org.smartlibrary.federation.availability.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.smartlibrary.federation.availability.ItemStates;

/** What operators see of it; how many events are still to come is {@code inbox_lag}. */
final class ItemMetrics {

  private final Counter applied;
  private final Counter old;
  private final Counter unknown;
  private final Timer delay;

  ItemMetrics(ItemStates states, MeterRegistry meters) {
    this.applied = meters.counter("availability.applied");
    this.old = meters.counter("availability.old");
    this.unknown = meters.counter("availability.unknown");
    this.delay = Timer.builder("availability.delay").publishPercentileHistogram().register(meters);
    Gauge.builder("availability.items", states, ItemStates::size).register(meters);
  }

  void heard(boolean isNew) {
    (isNew ? applied : old).increment();
  }

  void unknown(int items) {
    unknown.increment(items);
  }

  void shown(Duration after) {
    delay.record(after);
  }
}
