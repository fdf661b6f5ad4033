package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Shows twice a second that a sync is alive and how far it is. When the sync was ended by somebody
 * else, it stops and says so.
 */
final class Pulse implements AutoCloseable {

  private static final Duration BEAT = Duration.ofMillis(500);

  private final Syncs syncs;
  private final Sync begun;
  private final Tally tally;
  private final LongSupplier bytes;
  private final Clock clock;
  private final Duration lease;
  private final Thread thread;
  private Instant believedUntil;
  private volatile boolean lost;

  Pulse(Syncs syncs, Sync begun, Tally tally, LongSupplier bytes, Clock clock, Duration lease) {
    this.syncs = syncs;
    this.begun = begun;
    this.tally = tally;
    this.bytes = bytes;
    this.clock = clock;
    this.lease = lease;
    this.believedUntil = begun.times().aliveUntil();
    this.thread = Thread.ofVirtual().name("pulse of sync " + begun.id()).start(this::beat);
  }

  boolean isLost() {
    return lost;
  }

  /** The sync as it is at this moment. */
  Sync now(Map<Integer, Long> unchangedBefore) {
    Traces traces = new Traces(tally.spans(), unchangedBefore);
    Sync.Progress reached = new Sync.Progress(tally.counts(), bytes.getAsLong(), traces);
    return begun.progressed(reached, clock.instant().plus(lease));
  }

  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void beat() {
    try {
      while (!lost) {
        Thread.sleep(BEAT);
        show();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** A database that is away for a moment is no reason to give up before the lease is over. */
  private void show() {
    try {
      Sync now = now(Map.of());
      lost = !syncs.replace(now, begun.state());
      believedUntil = now.times().aliveUntil();
    } catch (RuntimeException _) {
      lost = clock.instant().isAfter(believedUntil);
    }
  }
}
