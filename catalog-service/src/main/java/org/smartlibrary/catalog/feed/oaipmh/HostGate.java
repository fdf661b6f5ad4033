package org.smartlibrary.catalog.feed.oaipmh;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.smartlibrary.catalog.feed.FeedLimits;

/** One request at a time, a pause after each, and none at all while a host fails and fails. */
final class HostGate {

  private final String host;
  private final CircuitBreaker breaker;
  private final Duration pause;
  private final Semaphore place = new Semaphore(1, true);
  private long freeAt = System.nanoTime();

  HostGate(String host, CircuitBreaker breaker, Duration pause) {
    this.host = host;
    this.breaker = breaker;
    this.pause = pause;
  }

  /** A request through this gate. */
  interface Request {

    Reply send();
  }

  Reply pass(Request request, FeedLimits limits) throws InterruptedException {
    place.acquire();
    try {
      if (!breaker.tryAcquirePermission()) {
        return new Reply.Trouble(
            "%s failed so often that it is left alone for a while.".formatted(host),
            false,
            limits.breakerWait());
      }
      TimeUnit.NANOSECONDS.sleep(freeAt - System.nanoTime());
      return judged(request);
    } finally {
      freeAt = System.nanoTime() + pause.toNanos();
      place.release();
    }
  }

  private Reply judged(Request request) {
    long start = System.nanoTime();
    Reply reply = request.send();
    long took = System.nanoTime() - start;
    if (reply instanceof Reply.Trouble(String why, boolean lasting, var _) && !lasting) {
      breaker.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException(why));
    } else {
      breaker.onSuccess(took, TimeUnit.NANOSECONDS);
    }
    return reply;
  }
}
