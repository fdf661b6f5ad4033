package org.smartlibrary.benchmark.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** How often something can be done in a second. */
final class Rate {

  private Rate() {}

  /** Work that is done again and again. */
  interface Work {
    /** Does it once and tells how much was done. */
    long once(int client, long time);
  }

  /** What so many clients do side by side in this time, a second. */
  static long perSecond(int clients, Duration time, Work work) {
    long began = System.nanoTime();
    long end = began + time.toNanos();
    var done = new LongAdder();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      var running = new ArrayList<Future<?>>();
      for (int number = 0; number < clients; number++) {
        int client = number;
        running.add(threads.submit(() -> repeat(client, end, work, done)));
      }
      for (var one : running) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("A client failed", e);
    }
    return perSecond(done.sum(), System.nanoTime() - began);
  }

  static long perSecond(long done, long nanos) {
    return Math.round(done * 1e9 / nanos);
  }

  private static void repeat(int client, long end, Work work, LongAdder done) {
    for (long time = 0; System.nanoTime() < end; time++) {
      done.add(work.once(client, time));
    }
  }
}
