package org.smartlibrary.catalog.feed.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.catalog.feed.FeedState;
import org.smartlibrary.catalog.feed.Feeds;

/** {@code feeds} by state and {@code feed_oldest_success_seconds}, as they were last counted. */
class FeedFigures {

  private final Feeds feeds;
  private final Clock clock;
  private volatile Map<FeedState, Long> states = Map.of();
  private volatile Optional<Instant> oldest = Optional.empty();

  FeedFigures(Feeds feeds, Clock clock, MeterRegistry registry) {
    this.feeds = feeds;
    this.clock = clock;
    for (FeedState state : FeedState.values()) {
      Gauge.builder("feeds", this, figures -> figures.states.getOrDefault(state, 0L))
          .description("Feeds of all libraries, by how they stand")
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(registry);
    }
    Gauge.builder("feed_oldest_success_seconds", this, FeedFigures::lag)
        .description("How long ago the enabled feed that is furthest behind was completed")
        .register(registry);
  }

  void count() {
    states = feeds.states();
    oldest = feeds.oldestSuccess();
  }

  private double lag() {
    return oldest.map(then -> Duration.between(then, clock.instant()).toSeconds()).orElse(0L);
  }
}
