package org.smartlibrary.catalog.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Looks for feeds that are due and works on each in a thread of its own. Any instance may; who
 * writes itself into the feed first does.
 */
public final class FeedWatch {

  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final Feeds feeds;
  private final Harvester harvester;
  private final FeedLimits limits;
  private final Clock clock;
  private final Semaphore places;
  private final Set<Thread> working = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  public FeedWatch(Feeds feeds, Harvester harvester, FeedLimits limits, Clock clock) {
    this.feeds = feeds;
    this.harvester = harvester;
    this.limits = limits;
    this.clock = clock;
    this.places = new Semaphore(limits.maxRunning());
  }

  /** Looks once, and takes what there is room for. */
  public void look() {
    int room = stopped ? 0 : places.availablePermits();
    if (room > 0) {
      feeds.due(clock.instant(), room).forEach(this::take);
    }
  }

  private void take(Feed due) {
    if (places.tryAcquire()) {
      Thread thread = Thread.ofVirtual().name("harvest of " + due.key()).unstarted(() -> work(due));
      working.add(thread);
      thread.start();
    }
  }

  private void work(Feed due) {
    try {
      workOn(due.key());
    } finally {
      working.remove(Thread.currentThread());
      places.release();
    }
  }

  /** Works on the feed if it still is due. */
  void workOn(FeedKey key) {
    String owner = UUID.randomUUID().toString();
    Optional<Feed> claimed = feeds.change(key, known -> claimed(known, owner));
    if (claimed.isPresent()) {
      try (Lease lease = new Lease(feeds, key, owner, limits.lease(), clock)) {
        harvester.work(claimed.get(), owner, lease::isHeld);
      }
    }
  }

  private Optional<Feed> claimed(Feed known, String owner) {
    Instant now = clock.instant();
    return known.isDue(now)
        ? Optional.of(
            known.with(new Feed.Work(known.work().run(), owner, now.plus(limits.lease()))))
        : Optional.empty();
  }

  /** Interrupts the harvests, and lets them write down where they are for whoever goes on. */
  public void stop() {
    stopped = true;
    working.forEach(Thread::interrupt);
    try {
      for (Thread thread : working) {
        var _ = thread.join(AT_MOST);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
