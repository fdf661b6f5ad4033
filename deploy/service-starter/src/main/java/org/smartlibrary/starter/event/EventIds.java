package org.smartlibrary.starter.event;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identities for events: UUIDs of version 7 (RFC 9562). The first half only ever grows within a
 * process, the second half is the process's own and random, drawn once.
 */
final class EventIds {

  private static final int COUNTER_BITS = 12;
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 1L << 63;
  private static final EventIds OF_THIS_PROCESS = new EventIds(new SecureRandom().nextLong());

  private final long process;

  /** Milliseconds and a counter; ahead of the clock when more than 4,096 are asked for in one. */
  private final AtomicLong last = new AtomicLong();

  EventIds(long random) {
    this.process = VARIANT | (random >>> 2);
  }

  static String next() {
    return OF_THIS_PROCESS.at(System.currentTimeMillis()).toString();
  }

  UUID at(long millis) {
    long moment = last.updateAndGet(before -> Math.max(before + 1, millis << COUNTER_BITS));
    long time = moment >>> COUNTER_BITS;
    long count = moment & ((1L << COUNTER_BITS) - 1);
    return new UUID(time << 16 | VERSION_7 | count, process);
  }
}
