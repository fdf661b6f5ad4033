package org.smartlibrary.loan.digital.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.digital.LeaseQueue;
import org.smartlibrary.loan.digital.Lots;

/** {@code digital_lots_full} and {@code digital_waiting}, as they were last counted. */
class DigitalFigures {

  private final Lots lots;
  private final LeaseQueue queue;
  private final Clock clock;
  private volatile long full;
  private volatile long waiting;

  DigitalFigures(Lots lots, LeaseQueue queue, Clock clock, MeterRegistry registry) {
    this.lots = lots;
    this.queue = queue;
    this.clock = clock;
    Gauge.builder("digital_lots_full", this, figures -> figures.full)
        .description("Parts of licences of which everything is lent")
        .register(registry);
    Gauge.builder("digital_waiting", this, figures -> figures.waiting)
        .description("Readers who wait for a digital loan")
        .register(registry);
  }

  void count() {
    full = lots.full(clock.instant());
    waiting = queue.count();
  }
}
