package org.smartlibrary.catalog.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.catalog.intake.Deliveries;
import org.smartlibrary.catalog.intake.EventLogUnavailable;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordReader;

/** Makes one attempt at what is due of a feed, and decides what comes of it. */
public final class Harvester {

  private static final Logger log = LoggerFactory.getLogger(Harvester.class);
  private static final Duration AFTER_ANOTHER_SYNC = Duration.ofSeconds(5);

  private final Feeds feeds;
  private final DataProviders providers;
  private final Ground ground;
  private final RandomGenerator chance = RandomGenerator.getDefault();

  /** How a record is read, and where it is told and written down. */
  public record Means(
      RecordReader reader,
      ReadOptions options,
      KnownIdentifiers identifiers,
      Deliveries deliveries,
      FeedRuns runs,
      FeedMeters meters) {}

  public Harvester(
      Feeds feeds, DataProviders providers, Means means, FeedLimits limits, Clock clock) {
    this.feeds = feeds;
    this.providers = providers;
    this.ground =
        new Ground(
            means.runs(),
            new PageReading.Means(means.reader(), means.options(), means.identifiers()),
            means.deliveries(),
            means.meters(),
            limits,
            clock);
  }

  /** Works on a feed that the caller holds as its {@code owner}, as long as it is {@code held}. */
  void work(Feed feed, String owner, BooleanSupplier held) {
    Optional<FeedRun> run = runOf(feed, owner);
    if (run.isEmpty()) {
      release(feed.key(), owner);
    } else if (run.get().state().isOver()) {
      settleAgain(run.get(), owner);
    } else {
      harvest(feed, run.get().started(now()), owner, held);
    }
  }

  private void harvest(Feed feed, FeedRun run, String owner, BooleanSupplier held) {
    if (!ground.runs().replace(run)) {
      release(feed.key(), owner);
      return;
    }
    boolean interrupted;
    DataProvider provider = providers.at(feed.terms().source());
    try (Harvest harvest = new Harvest(feed, run, provider, ground, held)) {
      Outcome outcome = outcome(harvest);
      // What has to be written down now is written by a driver that heeds interruptions.
      interrupted = Thread.interrupted();
      end(harvest.run(), owner, interrupted ? new Outcome.Lost() : outcome);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Outcome outcome(Harvest harvest) {
    try {
      return harvest.attempt();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Outcome.Lost();
    } catch (EventLogUnavailable e) {
      return new Outcome.Again("The records could not be passed on: the event log is away.", null);
    } catch (RuntimeException e) {
      log.warn("The harvest of {} broke", harvest.run().feed(), e);
      return new Outcome.Again(
          "Something is broken here (%s).".formatted(e.getClass().getSimpleName()), null);
    }
  }

  /** The run that is to be gone on with, or a new one by the schedule. */
  private Optional<FeedRun> runOf(Feed feed, String owner) {
    Optional<FeedRun> known =
        Optional.ofNullable(feed.work().run()).flatMap(id -> ground.runs().find(id));
    if (known.isPresent()) {
      return known;
    }
    FeedRun run = FeedRun.create(feed.key(), FeedRun.Trigger.SCHEDULE, now());
    ground.runs().add(run);
    Optional<Feed> begun = feeds.change(feed.key(), now -> begun(now, feed, run, owner));
    if (begun.isPresent()) {
      return Optional.of(run);
    }
    ground.runs().delete(run.id());
    return feeds
        .find(feed.key())
        .filter(now -> now.isHeldBy(owner))
        .flatMap(now -> Optional.ofNullable(now.work().run()))
        .flatMap(ground.runs()::find);
  }

  /** Unless somebody asked for a run in this moment. */
  private static Optional<Feed> begun(Feed now, Feed claimed, FeedRun run, String owner) {
    boolean free =
        now.work().run() == null || Objects.equals(now.work().run(), claimed.work().run());
    return now.isHeldBy(owner) && free
        ? Optional.of(now.with(new Feed.Work(run.id(), owner, now.work().dueAt())))
        : Optional.empty();
  }

  /** Whoever ended the run did not come to write it into the feed. */
  private void settleAgain(FeedRun run, String owner) {
    Instant until = run.window().until();
    boolean success = run.state() == RunState.COMPLETED && until != null;
    settle(
        run.feed(),
        owner,
        success && until != null ? until.minus(ground.limits().overlap()) : null,
        success);
  }

  /** Somebody may take it up at once. */
  private void release(FeedKey key, String owner) {
    feeds.change(
        key,
        known ->
            known.isHeldBy(owner)
                ? Optional.of(known.with(new Feed.Work(known.work().run(), null, now())))
                : Optional.empty());
  }

  private void end(FeedRun run, String owner, Outcome outcome) {
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
    FeedRun completed = run.until(answeredAt).completed(now());
    if (ground.runs().replace(completed)) {
      settle(run.feed(), owner, answeredAt.minus(ground.limits().overlap()), true);
    } else {
      release(run.feed(), owner);
    }
  }

  private void failed(FeedRun run, String owner, String why) {
    ground.runs().replace(run.failed(why, now()));
    settle(run.feed(), owner, null, false);
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

  /** The feed after a run; {@code from} is where the next one begins after a success. */
  private void settle(FeedKey key, String owner, @Nullable Instant from, boolean success) {
    Instant now = now();
    feeds.change(
        key,
        known -> {
          if (!known.isHeldBy(owner)) {
            return Optional.empty();
          }
          Feed.Progress before = known.progress();
          Feed.Progress reached =
              success
                  ? new Feed.Progress(from, true, now, false)
                  : new Feed.Progress(
                      before.from(), before.checked(), before.lastSuccessAt(), true);
          Instant due = known.terms().enabled() ? now.plus(known.terms().every()) : null;
          return Optional.of(known.with(reached, new Feed.Work(null, null, due)));
        });
  }

  private Instant now() {
    return ground.clock().instant();
  }
}
