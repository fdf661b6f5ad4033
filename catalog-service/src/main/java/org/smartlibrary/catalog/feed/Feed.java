package org.smartlibrary.catalog.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed, how far it was harvested, and who works on it until when. It is due at a time: for its
 * next run, for a run's next attempt, or because who works on it showed no life so long.
 */
public record Feed(
    FeedKey key,
    FeedTerms terms,
    Progress progress,
    Work work,
    long version,
    Instant createdAt,
    Instant changedAt) {

  /**
   * How far it was harvested.
   *
   * @param from the next harvest asks for what changed since then; null asks for everything
   * @param checked whether its server is known to offer what is asked for
   */
  public record Progress(
      @Nullable Instant from, boolean checked, @Nullable Instant lastSuccessAt, boolean failing) {

    public static final Progress NONE = new Progress(null, false, null, false);
  }

  /** What is done or to be done with it: nothing is due at no time. */
  public record Work(@Nullable RunId run, @Nullable String owner, @Nullable Instant dueAt) {}

  /** A new one is harvested at once, if it is to be harvested at all. */
  static Feed create(FeedKey key, FeedTerms terms, Instant now) {
    Work work = new Work(null, null, terms.enabled() ? now : null);
    return new Feed(key, terms, Progress.NONE, work, 1, now, now);
  }

  /** Another list is harvested from its beginning. */
  Feed changed(FeedTerms next, Instant now) {
    boolean goesOn = terms.source().isSameList(next.source());
    Work then = new Work(null, null, next.enabled() ? now : null);
    return new Feed(
        key,
        next,
        goesOn ? progress : Progress.NONE,
        goesOn && work.run() != null ? work : then,
        version + 1,
        createdAt,
        now);
  }

  Feed with(Progress reached, Work next) {
    return new Feed(key, terms, reached, next, version + 1, createdAt, changedAt);
  }

  Feed with(Work next) {
    return with(progress, next);
  }

  /** Whether this owner may still work on it. */
  boolean isHeldBy(String owner) {
    return owner.equals(work.owner());
  }

  boolean isDue(Instant now) {
    return work.dueAt() != null && !work.dueAt().isAfter(now);
  }

  public FeedState state() {
    if (work.run() != null) {
      return work.owner() == null ? FeedState.WAITING : FeedState.RUNNING;
    }
    if (!terms.enabled()) {
      return FeedState.DISABLED;
    }
    return progress.failing() ? FeedState.FAILING : FeedState.IDLE;
  }
}
