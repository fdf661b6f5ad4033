package org.smartlibrary.catalog.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a library says what it wants harvested, and when. */
public final class FeedDesk {

  private static final String CHANGED = "The feed was changed while it was harvested.";
  private static final String DELETED = "The feed was deleted while it was harvested.";

  private final Feeds feeds;
  private final FeedRuns runs;
  private final KnownIdentifiers identifiers;
  private final Clock clock;

  public FeedDesk(Feeds feeds, FeedRuns runs, KnownIdentifiers identifiers, Clock clock) {
    this.feeds = feeds;
    this.runs = runs;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /** A feed as it was put, and whether it is a new one. */
  public record Put(Feed feed, boolean created) {}

  /** The same terms again change nothing. */
  public Put put(FeedKey key, FeedTerms terms) {
    while (true) {
      Optional<Feed> known = feeds.find(key);
      if (known.isEmpty()) {
        Feed created = Feed.create(key, terms, clock.instant());
        if (feeds.add(created)) {
          return new Put(created, true);
        }
      } else if (known.get().terms().equals(terms)) {
        return new Put(known.get(), false);
      } else {
        Feed changed = known.get().changed(terms, clock.instant());
        if (feeds.replace(changed)) {
          letGo(known.get(), changed);
          return new Put(changed, false);
        }
      }
    }
  }

  /** What belonged to another list means nothing for the new one. */
  private void letGo(Feed before, Feed after) {
    if (before.work().run() != null && after.work().run() == null) {
      cancel(before.work().run(), CHANGED);
    }
    if (!before.terms().source().isSameList(after.terms().source())) {
      identifiers.forgetAll(after.key());
    }
  }

  /** Its records stay in the catalogue. False when there is none. */
  public boolean delete(FeedKey key) {
    Optional<Feed> known = feeds.find(key);
    if (known.isEmpty()) {
      return false;
    }
    feeds.delete(key);
    @Nullable RunId run = known.get().work().run();
    if (run != null) {
      cancel(run, DELETED);
    }
    runs.deleteOf(key);
    identifiers.forgetAll(key);
    return true;
  }

  /** The run that is asked for, or the one that is on its way already; empty without a feed. */
  public Optional<FeedRun> run(FeedKey key) {
    FeedRun wanted = FeedRun.create(key, FeedRun.Trigger.REQUEST, clock.instant());
    runs.add(wanted);
    Optional<Feed> hurried = feeds.change(key, known -> hurried(known, wanted.id()));
    Optional<RunId> begun =
        hurried.or(() -> feeds.find(key)).flatMap(feed -> Optional.ofNullable(feed.work().run()));
    if (begun.filter(wanted.id()::equals).isEmpty()) {
      runs.delete(wanted.id());
    }
    return begun.flatMap(runs::find);
  }

  /** Nothing is to be changed while the feed is harvested. */
  private Optional<Feed> hurried(Feed known, RunId wanted) {
    Feed.Work work = known.work();
    if (work.run() == null) {
      Instant due = work.owner() == null ? clock.instant() : work.dueAt();
      return Optional.of(known.with(new Feed.Work(wanted, work.owner(), due)));
    }
    return work.owner() == null
        ? Optional.of(known.with(new Feed.Work(work.run(), null, clock.instant())))
        : Optional.empty();
  }

  private void cancel(RunId run, String why) {
    runs.find(run).ifPresent(known -> runs.replace(known.cancelled(why, clock.instant())));
  }
}
