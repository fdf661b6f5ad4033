package org.smartlibrary.catalog.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Decides what follows from an attempt, and writes it into the run and then into the feed. */
final class Settlement {

  private static final Duration AFTER_ANOTHER_SYNC = Duration.ofSeconds(5);

  private final Feeds feeds;
  private final Ground ground;
  private final RandomGenerator chance = RandomGenerator.getDefault();

  Settlement(Feeds feeds, Ground ground) {
    this.feeds = feeds;
    this.ground = ground;
  }

  /** For a run that is over, and whose end did not come to be written into the feed. */
  void again(FeedRun run, String owner) {
    @Nullable Instant until = run.window().until();
    if (run.state() == RunState.COMPLETED && until != null) {
      settle(run, owner, _ -> succeeded(until));
    } else {
      settle(run, owner, Settlement::failed);
    }
  }

  /** Somebody may take it up at once. */
  void release(FeedKey key, String owner) {
    feeds.change(
        key,
        known ->
            known.isHeldBy(owner)
                ? Optional.of(known.with(new Feed.Work(known.work().run(), null, now())))
                : Optional.empty());
  }

  /** Writes down what came of an attempt. */
  void end(FeedRun run, String owner, Outcome outcome) {
    ground.meters().attempt(name(outcome));
    switch (outcome) {
      case Outcome.Done(Instant answeredAt) -> completed(run, owner, answeredAt);
      case Outcome.Again(String why, Duration after) -> again(run, owner, why, after);
      case Outcome.Busy(String why) -> {
        Instant next = now().plus(AFTER_ANOTHER_SYNC);
        wait(run.waiting(run.tries().failed(), why, next), owner, next);
      }
      case Outcome.Over(String why) -> failed(run, owner, why);
      case Outcome.Lost() -> release(run.feed(), owner);
    }
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> "completed";
      case Outcome.Again _ -> "again";
      case Outcome.Busy _ -> "busy";
      case Outcome.Over _ -> "failed";
      case Outcome.Lost _ -> "lost";
    };
  }

  private void completed(FeedRun run, String owner, Instant answeredAt) {
    if (ground.runs().replace(run.until(answeredAt).completed(now()))) {
      settle(run, owner, _ -> succeeded(answeredAt));
    } else {
      release(run.feed(), owner);
    }
  }

  private void failed(FeedRun run, String owner, String why) {
    ground.runs().replace(run.failed(why, now()));
    settle(run, owner, Settlement::failed);
  }

  private void again(FeedRun run, String owner, String why, @Nullable Duration after) {
    int failed = run.tries().failed() + 1;
    if (failed >= ground.limits().maxAttempts()) {
      failed(run, owner, "After %d attempts in vain: %s".formatted(failed, why));
      return;
    }
    Instant next = now().plus(wait(failed, after));
    wait(run.waiting(failed, why, next), owner, next);
  }

  /** Doubles with each attempt, a little by chance, and is as long as the server wants it. */
  private Duration wait(int failed, @Nullable Duration wanted) {
    FeedLimits limits = ground.limits();
    long doubled = limits.firstWait().toMillis() << Math.min(failed - 1, 20);
    long least = wanted == null ? 0 : wanted.toMillis();
    long bounded = Math.min(Math.max(doubled, least), limits.longestWait().toMillis());
    return Duration.ofMillis(bounded + chance.nextLong(bounded / 10 + 1));
  }

  private void wait(FeedRun run, String owner, Instant next) {
    if (ground.runs().replace(run)) {
      feeds.change(
          run.feed(),
          known ->
              known.isHeldBy(owner)
                  ? Optional.of(known.with(new Feed.Work(run.id(), null, next)))
                  : Optional.empty());
    }
  }

  /** The next run comes by the schedule, which is reckoned from the beginning of this one. */
  private void settle(FeedRun run, String owner, UnaryOperator<Feed.Progress> change) {
    Instant now = now();
    Instant started =
        run.times().startedAt() == null ? run.times().createdAt() : run.times().startedAt();
    feeds.change(
        run.feed(),
        known -> {
          if (!known.isHeldBy(owner)) {
            return Optional.empty();
          }
          Instant next = started.plus(known.terms().every());
          @Nullable Instant due =
              known.terms().enabled() ? (next.isBefore(now) ? now : next) : null;
          return Optional.of(
              known.with(change.apply(known.progress()), new Feed.Work(null, null, due)));
        });
  }

  private Feed.Progress succeeded(Instant answeredAt) {
    Instant from = answeredAt.minus(ground.limits().overlap());
    return new Feed.Progress(from, true, now(), false);
  }

  private static Feed.Progress failed(Feed.Progress before) {
    return new Feed.Progress(before.from(), before.checked(), before.lastSuccessAt(), true);
  }

  private Instant now() {
    return ground.clock().instant();
  }
}
