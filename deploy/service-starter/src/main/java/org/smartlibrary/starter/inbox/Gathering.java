package org.smartlibrary.starter.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a handler that {@linkplain EventHandler#letsGather() wants it so} lets events gather. Then
 * all that had gathered is handled first.
 *
 * @param from from so many events on that came in within a minute, or wait, as long as they come in
 *     as fast
 * @param atMost no longer than this
 */
@ConfigurationProperties("inbox.gathering")
record Gathering(@DefaultValue("50000") long from, @DefaultValue("2m") Duration atMost) {

  static final Gathering NEVER = new Gathering(Long.MAX_VALUE, Duration.ZERO);

  boolean isNever() {
    return atMost.isZero();
  }

  /** Whether it grew by so much in this time that {@link #from} would come within a minute. */
  boolean isFlood(long before, long now, Duration time) {
    return (now - before) * 60_000 > from * time.toMillis();
  }
}
