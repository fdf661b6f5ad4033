package org.smartlibrary.federation.reconcile.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.federation.reconcile.Drift;
import org.smartlibrary.federation.reconcile.Drifts;

/** {@code reconcile_drift_records} of each library, as it was last counted. */
class DriftFigures {

  private final Drifts drifts;
  private final Clock clock;
  private final MultiGauge records;
  private volatile Optional<Instant> oldest = Optional.empty();

  DriftFigures(Drifts drifts, Clock clock, MeterRegistry registry) {
    this.drifts = drifts;
    this.clock = clock;
    this.records =
        MultiGauge.builder("reconcile_drift_records")
            .description("Records at least that are otherwise in a library's catalogue")
            .register(registry);
    Gauge.builder("reconcile_oldest_comparison_seconds", this, DriftFigures::age)
        .description("How long ago the library that is furthest behind was compared")
        .register(registry);
  }

  void count() {
    List<Drift> all = drifts.all();
    records.register(
        all.stream()
            .<Row<?>>map(drift -> Row.of(Tags.of("library", drift.isil()), drift.records()))
            .toList(),
        true);
    oldest = all.stream().map(Drift::comparedAt).min(Comparator.naturalOrder());
  }

  private double age() {
    return oldest.map(then -> Duration.between(then, clock.instant()).toSeconds()).orElse(0L);
  }
}
