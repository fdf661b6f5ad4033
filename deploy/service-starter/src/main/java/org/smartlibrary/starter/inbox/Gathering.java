package org.smartlibrary.starter.inbox;

import java.time.Duration;

/**
 * When a handler lets events gather: from so many waiting on, as long as many more come in, and no
 * longer than this. Then all that had gathered is handled first.
 */
public record Gathering(long from, Duration atMost) {

  public static final Gathering NEVER = new Gathering(Long.MAX_VALUE, Duration.ZERO);

  /** Whether it grew by so much in this time that {@link #from} would come within a minute. */
  boolean isFlood(long before, long now, Duration time) {
    return (now - before) * 60_000 > from * time.toMillis();
  }
}
