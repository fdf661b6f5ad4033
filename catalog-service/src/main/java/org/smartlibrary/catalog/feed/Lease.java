package org.smartlibrary.catalog.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Shows that an owner still works on a feed, and notices when it may no longer. */
final class Lease implements AutoCloseable {

  private static final int BEATS = 4;

  private final Feeds feeds;
  private final FeedKey key;
  private final String owner;
  private final Duration length;
  private final Clock clock;
  private final Thread thread;
  private volatile Instant until;
  private volatile boolean held = true;

  Lease(Feeds feeds, FeedKey key, String owner, Duration length, Clock clock) {
    this.feeds = feeds;
    this.key = key;
    this.owner = owner;
    this.length = length;
    this.clock = clock;
    this.until = clock.instant().plus(length);
    this.thread = Thread.ofVirtual().name("lease of " + key).start(this::beat);
  }

  boolean isHeld() {
    return held && clock.instant().isBefore(until);
  }

  private void beat() {
    try {
      while (held) {
        Thread.sleep(length.dividedBy(BEATS));
        show();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** A database that is away for a moment is no reason to give up before the lease is over. */
  private void show() {
    Instant next = clock.instant().plus(length);
    try {
      held =
          feeds
              .change(
                  key,
                  known ->
                      known.isHeldBy(owner)
                          ? Optional.of(known.with(new Feed.Work(known.work().run(), owner, next)))
                          : Optional.empty())
              .isPresent();
      until = next;
    } catch (RuntimeException _) {
      held = clock.instant().isBefore(until);
    }
  }

  @Override
  public void close() {
    held = false;
    thread.interrupt();
  }
}
