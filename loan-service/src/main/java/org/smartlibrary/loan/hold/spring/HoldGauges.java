package org.smartlibrary.loan.hold.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.loan.hold.HoldPhase;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.Holds.HoldFigures;

/** {@code holds} by phase and {@code holds_pull_list_oldest_seconds}, as they were last counted. */
class HoldGauges {

  private final Holds holds;
  private final Clock clock;
  private volatile HoldFigures figures = new HoldFigures(Map.of(), Optional.empty());

  HoldGauges(Holds holds, Clock clock, MeterRegistry registry) {
    this.holds = holds;
    this.clock = clock;
    Arrays.stream(HoldPhase.values())
        .filter(HoldPhase::isOpen)
        .forEach(phase -> register(phase, registry));
    Gauge.builder("holds_pull_list_oldest_seconds", this, HoldGauges::oldest)
        .description("Since when the oldest copy waits to be fetched from its shelf")
        .register(registry);
  }

  private void register(HoldPhase phase, MeterRegistry registry) {
    Gauge.builder("holds", this, gauges -> gauges.figures.phases().getOrDefault(phase, 0L))
        .description("Open holds by how far they are")
        .tag("phase", phase.name().toLowerCase(Locale.ROOT))
        .register(registry);
  }

  void count() {
    figures = holds.figures();
  }

  private double oldest() {
    return figures
        .oldestToFetch()
        .map(since -> Duration.between(since, clock.instant()).toSeconds())
        .orElse(0L);
  }
}
