package org.smartlibrary.local.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * When something that dies again and again may be tried again: at once, then after 1, 2, 4 … 30
 * seconds; what has lived for a minute starts anew.
 */
final class BackOff {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration FORGIVEN = Duration.ofMinutes(1);

  private Instant next = Instant.MIN;
  private Duration pause = FIRST;

  /** Whether now is a time to try; if so the next one is later. */
  boolean allows(Instant now) {
    if (now.isBefore(next)) {
      return false;
    }
    if (next.isBefore(now.minus(FORGIVEN))) {
      pause = FIRST;
    }
    next = now.plus(pause);
    pause = longer(pause);
    return true;
  }

  private static Duration longer(Duration pause) {
    var doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
