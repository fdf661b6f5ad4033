package org.smartlibrary.federation.union.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How far the index has followed. Not healthy before it has what the topic had at start: an answer
 * from half a catalogue would look like a whole one.
 */
final class Progress implements HealthIndicator {

  private static final long UNKNOWN = -1;

  private volatile long expected = UNKNOWN;
  private volatile long offset;
  private volatile long lag;
  private volatile boolean caughtUp;

  /** What has to be reached; only the first time counts, for a reconnection forgets nothing. */
  void expect(long end) {
    if (expected == UNKNOWN) {
      expected = end;
    }
  }

  /** Whether what was expected is reached for the first time. */
  boolean isAbout(long next) {
    return !caughtUp && next >= expected;
  }

  void reached(long next, long behind) {
    caughtUp |= next >= expected;
    offset = next;
    lag = behind;
  }

  long offset() {
    return offset;
  }

  long lag() {
    return lag;
  }

  @Override
  public Health health() {
    return (caughtUp ? Health.up() : Health.outOfService())
        .withDetail("offset", offset)
        .withDetail("expected", expected)
        .build();
  }
}
