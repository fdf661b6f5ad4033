package org.smartlibrary.catalog.feed.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.smartlibrary.catalog.feed.FeedMeters;

/** {@code feed_pages_total} and {@code feed_attempts_total} by outcome. */
class MicrometerFeedMeters implements FeedMeters {

  private final MeterRegistry registry;
  private final Counter pages;

  MicrometerFeedMeters(MeterRegistry registry) {
    this.registry = registry;
    this.pages =
        Counter.builder("feed_pages_total")
            .description("Pages of servers' lists that were told")
            .register(registry);
  }

  @Override
  public void page() {
    pages.increment();
  }

  @Override
  public void attempt(String outcome) {
    Counter.builder("feed_attempts_total")
        .description("Attempts at harvests, by how they ended")
        .tag("outcome", outcome)
        .register(registry)
        .increment();
  }
}
