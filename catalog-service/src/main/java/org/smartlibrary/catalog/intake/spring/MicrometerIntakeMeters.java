package org.smartlibrary.catalog.intake.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.smartlibrary.catalog.intake.IntakeMeters;

/** {@code intake_records_total} by outcome, {@code intake_syncs_total} by end, and two gauges. */
class MicrometerIntakeMeters implements IntakeMeters {

  private final Map<String, Counter> counters = new ConcurrentHashMap<>();
  private final MeterRegistry registry;
  private final AtomicInteger running;
  private final AtomicLong spooled;

  MicrometerIntakeMeters(MeterRegistry registry) {
    this.registry = registry;
    this.running = registry.gauge("intake_running", new AtomicInteger());
    this.spooled = registry.gauge("intake_spooled_bytes", new AtomicLong());
  }

  @Override
  public void count(String outcome) {
    counters.computeIfAbsent(outcome, this::counter).increment();
  }

  @Override
  public void ended(String how) {
    Counter.builder("intake_syncs_total")
        .description("Syncs that ended otherwise than taken in")
        .tag("end", how)
        .register(registry)
        .increment();
  }

  @Override
  public void spooled(long bytes) {
    spooled.set(bytes);
  }

  @Override
  public void running(int change) {
    running.addAndGet(change);
  }

  private Counter counter(String outcome) {
    return Counter.builder("intake_records_total")
        .description("Records that came in, by what became of them")
        .tag("outcome", outcome.toLowerCase(Locale.ROOT))
        .register(registry);
  }
}
