package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses that double, and that the end of the service cuts short. */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(10);
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Duration next = FIRST;

  void pause() {
    sleep(next);
    var doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }

  void sleep(Duration duration) {
    try {
      var _ = end.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void reset() {
    next = FIRST;
  }

  void end() {
    end.countDown();
  }

  boolean isOver() {
    return end.getCount() == 0 || Thread.currentThread().isInterrupted();
  }
}
