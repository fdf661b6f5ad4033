package org.smartlibrary.catalog.feed.oaipmh;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.feed.FeedLimits;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A host is asked one thing at a time, with a pause. */
class HostGateTest {

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final FeedLimits DEFAULTS =
      new Binder(new MapConfigurationPropertySource())
          .bindOrCreate("catalog.feeds", FeedLimits.class);

  @Test
  void severalWhoAskOneHostTakeTurnsAndPauses() throws Exception {
    HostGate gate = new HostGate("x", CircuitBreaker.ofDefaults("x"), PAUSE);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Callable<Reply> asking =
        () ->
            gate.pass(
                () -> {
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  inside.decrementAndGet();
                  return new Reply.Body(new byte[0]);
                },
                DEFAULTS);
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Reply>> all = IntStream.range(0, 6).mapToObj(_ -> asking).toList();
      threads.invokeAll(all);
    }

    assertThat(most).hasValue(1);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(PAUSE.multipliedBy(5));
  }

  @Test
  void theDefaultsAreThoseOfTheReadme() {
    assertThat(DEFAULTS.allowedNetworks()).isEmpty();
    assertThat(DEFAULTS.pageBytes()).isEqualTo(16 << 20);
    assertThat(DEFAULTS.leastInterval()).isEqualTo(Duration.ofMinutes(5));
  }
}
