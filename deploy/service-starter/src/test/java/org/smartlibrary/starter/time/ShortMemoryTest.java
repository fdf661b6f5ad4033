package org.smartlibrary.starter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-26T00:00:00Z"));
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final AtomicInteger loads = new AtomicInteger();
  private final ShortMemory<String, Integer> memory =
      new ShortMemory<>(_ -> loads.incrementAndGet(), Duration.ofSeconds(10), clock);

  @Test
  void whatWasReadIsBelievedForAWhileAndThenReadAgain() {
    assertThat(memory.get("a")).isEqualTo(1);
    now.set(now.get().plusSeconds(9));
    assertThat(memory.get("a")).isEqualTo(1);
    now.set(now.get().plusSeconds(1));
    assertThat(memory.get("a")).isEqualTo(2);
  }

  @Test
  void whatIsForgottenIsReadAgainAtOnce() {
    memory.get("a");
    memory.get("b");
    memory.forget("a");

    assertThat(memory.get("a")).isEqualTo(3);
    assertThat(memory.get("b")).isEqualTo(2);
    memory.forgetAll();
    assertThat(memory.get("b")).isEqualTo(4);
  }

  @Test
  void manyWhoAskAtOnceAreAnsweredByOneLoad() throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> ask = () -> memory.get("a");
      threads.invokeAll(Stream.generate(() -> ask).limit(64).toList());
    }

    assertThat(loads).hasValue(1);
  }
}
