package org.smartlibrary.loan.hold.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.smartlibrary.loan.hold.HoldActivity;
import org.smartlibrary.loan.hold.HoldMeters;

/** {@code holds_placed_total}, {@code holds_ready_total} and {@code holds_ended_total}. */
class MicrometerHoldMeters implements HoldMeters {

  private final MeterRegistry registry;
  private final Counter placed;
  private final Counter ready;

  MicrometerHoldMeters(MeterRegistry registry) {
    this.registry = registry;
    this.placed =
        Counter.builder("holds_placed_total")
            .description("Holds that were placed")
            .register(registry);
    this.ready =
        Counter.builder("holds_ready_total")
            .description("Copies that came to a pick-up shelf")
            .register(registry);
  }

  @Override
  public void told(HoldActivity activity) {
    switch (activity) {
      case HoldActivity.Placed _ -> placed.increment();
      case HoldActivity.Ready _ -> ready.increment();
      case HoldActivity.Ended(var outcome, _) -> ended(outcome).increment();
    }
  }

  private Counter ended(HoldActivity.Outcome outcome) {
    return Counter.builder("holds_ended_total")
        .description("Holds that are over, by how they ended")
        .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
        .register(registry);
  }
}
