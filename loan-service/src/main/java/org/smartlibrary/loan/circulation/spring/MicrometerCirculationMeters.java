package org.smartlibrary.loan.circulation.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.smartlibrary.loan.circulation.CirculationMeters;

/** {@code desk_actions_total} by action and outcome, and what the sweeper did. */
final class MicrometerCirculationMeters implements CirculationMeters {

  private final MeterRegistry registry;
  private final Counter repaired;
  private final Counter completed;
  private final Counter cut;

  MicrometerCirculationMeters(MeterRegistry registry) {
    this.registry = registry;
    this.repaired = registry.counter("desk_places_repaired_total");
    this.completed = registry.counter("desk_follow_ups_swept_total");
    this.cut = registry.counter("desk_reader_links_cut_total");
  }

  @Override
  public void acted(String action, String outcome) {
    registry.counter("desk_actions_total", "action", action, "outcome", outcome).increment();
  }

  @Override
  public void repaired(int places) {
    repaired.increment(places);
  }

  @Override
  public void completed(int copies) {
    completed.increment(copies);
  }

  @Override
  public void cut(int loans) {
    cut.increment(loans);
  }
}
