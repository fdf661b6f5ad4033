package org.smartlibrary.loan.interlending.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.smartlibrary.loan.interlending.InterlendingMeters;
import org.smartlibrary.loan.interlending.Progress;

/** {@code interlending_steps_total} by state and {@code interlending_messages_total} by outcome. */
final class MicrometerInterlendingMeters implements InterlendingMeters {

  private final MeterRegistry registry;

  MicrometerInterlendingMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void moved(Progress.Name state) {
    Counter.builder("interlending_steps_total")
        .description("Interlibrary requests that came to a state")
        .tag("state", state.name().toLowerCase(Locale.ROOT))
        .register(registry)
        .increment();
  }

  @Override
  public void told(String outcome) {
    Counter.builder("interlending_messages_total")
        .description("Messages to agencies outside, by what became of them")
        .tag("outcome", outcome)
        .register(registry)
        .increment();
  }
}
