package org.smartlibrary.catalog.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt to harvest a feed ended. */
sealed interface Outcome {

  /** All of the list is told; {@code answeredAt} is when the server gave its first page. */
  record Done(Instant answeredAt) implements Outcome {}

  /** It did not get on; {@code after} is how long to wait at least. */
  record Again(String why, @Nullable Duration after) implements Outcome {}

  /** The library's catalogue is being written by somebody else. */
  record Busy(String why) implements Outcome {}

  /** To go on would be of no use. */
  record Over(String why) implements Outcome {}

  /** Somebody else works on the feed, or nobody shall. */
  record Lost() implements Outcome {}

  static Outcome of(Answer.Failed<?> failed) {
    return failed.lasting()
        ? new Over(failed.sentence())
        : new Again(failed.sentence(), failed.retryAfter());
  }
}
