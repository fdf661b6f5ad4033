package org.smartlibrary.starter.outbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The relay's thread: renews the leases, publishes, and sleeps until something is written. What is
 * written at short intervals is published together: a transaction costs much the same for one event
 * as for twenty.
 */
final class RelayLoop implements SmartLifecycle, Runnable {

  private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
  private static final Duration RENEWAL = Duration.ofSeconds(2);
  private static final Duration IDLE = Duration.ofMillis(250);

  /** From one look at what waits to the next; the first event after a pause goes at once. */
  private static final Duration PACE = Duration.ofMillis(50);

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Relay relay;
  private final ShardLeases leases;
  private final WriteSignal signal;
  private Set<Integer> owned = Set.of();
  private boolean indexed;
  private long renewal = System.nanoTime();
  private volatile boolean running;
  private @Nullable Thread thread;

  RelayLoop(Relay relay, ShardLeases leases, WriteSignal signal) {
    this.relay = relay;
    this.leases = leases;
    this.signal = signal;
  }

  @Override
  public void run() {
    try {
      while (running) {
        long began = System.nanoTime();
        signal.await(step());
        TimeUnit.NANOSECONDS.sleep(began + PACE.toNanos() - System.nanoTime());
      }
      leases.releaseAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("The leases end by themselves: {}", e.getMessage());
    } finally {
      relay.close();
    }
  }

  /** How long nothing need be done. */
  private Duration step() {
    try {
      renewWhenDue();
      return relay.publish(owned) ? Duration.ZERO : IDLE;
    } catch (RuntimeException e) {
      log.warn("The outbox waits: {}", e.toString());
      return AFTER_FAILURE;
    }
  }

  private void renewWhenDue() {
    if (System.nanoTime() - renewal < 0) {
      return;
    }
    if (!indexed) {
      relay.ensureIndexes();
      indexed = true;
    }
    owned = leases.renew();
    relay.own(owned);
    relay.count();
    renewal = System.nanoTime() + RENEWAL.toNanos();
  }

  @Override
  public synchronized void start() {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").start(this);
  }

  @Override
  public synchronized void stop() {
    running = false;
    signal.raise();
    var ending = thread;
    try {
      if (ending != null && !ending.join(PATIENCE)) {
        log.warn("The relay does not end; its leases will");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    thread = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }
}
