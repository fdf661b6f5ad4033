package org.smartlibrary.gateway.resilience;

import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Interrupts the caller's own virtual thread when its time is over. A limiter that ran the work on
 * a second thread would leave that one reading from a request which the container has already
 * recycled.
 */
record Deadline(TimeLimiter limiter, ScheduledExecutorService clock) {

  <T> T within(Callable<T> work) throws Exception {
    var alarm = new Alarm(Thread.currentThread());
    var limit = limiter.getTimeLimiterConfig().getTimeoutDuration();
    var ringing = clock.schedule(alarm::ring, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      var result = work.call();
      limiter.onSuccess();
      return result;
    } catch (Exception e) {
      throw alarm.hasRung() ? late(e) : failed(e);
    } finally {
      ringing.cancel(false);
      alarm.off();
    }
  }

  private TimeoutException late(Exception cause) {
    var late = new TimeoutException(limiter.getName() + " took too long");
    late.initCause(cause);
    limiter.onError(late);
    return late;
  }

  private Exception failed(Exception e) {
    limiter.onError(e);
    return e;
  }

  /** Rings once at most, and never after it was put off. */
  private static final class Alarm {

    private final Thread sleeper;
    private boolean rung;
    private boolean off;

    Alarm(Thread sleeper) {
      this.sleeper = sleeper;
    }

    synchronized void ring() {
      if (!off) {
        rung = true;
        sleeper.interrupt();
      }
    }

    synchronized boolean hasRung() {
      return rung;
    }

    synchronized void off() {
      off = true;
      if (rung) {
        boolean _ = Thread.interrupted();
      }
    }
  }
}
