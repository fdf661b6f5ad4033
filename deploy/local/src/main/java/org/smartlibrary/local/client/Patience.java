package org.smartlibrary.local.client;

import java.time.Duration;

/**
 * How long to wait before the next attempt: 1, 2, 4 … 30 seconds while nothing gets better, and for
 * a quarter of an hour in all.
 */
final class Patience {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration ALL = Duration.ofMinutes(15);

  private Duration pause = FIRST;
  private Duration waited = Duration.ZERO;
  private long best;

  /** It came that far; further than ever is a reason to begin anew. */
  void reached(long place) {
    if (place > best) {
      best = place;
      pause = FIRST;
      waited = Duration.ZERO;
    }
  }

  /** How far it came. */
  long best() {
    return best;
  }

  boolean isOver() {
    return waited.compareTo(ALL) > 0;
  }

  /** The pause before the next attempt. */
  Duration next() {
    Duration now = pause;
    waited = waited.plus(now);
    pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
    return now;
  }
}
