package org.smartlibrary.catalog.feed;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.catalog.intake.Deliveries;
import org.smartlibrary.catalog.intake.EventLogUnavailable;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordReader;

/** Makes one attempt at what is due of a feed. */
public final class Harvester {

  private static final Logger log = LoggerFactory.getLogger(Harvester.class);

  private final Feeds feeds;
  private final DataProviders providers;
  private final Ground ground;
  private final Settlement settlement;

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
    this.settlement = new Settlement(feeds, ground);
  }

  /** Works on a feed that the caller holds as its {@code owner}, as long as it is {@code held}. */
  void work(Feed feed, String owner, BooleanSupplier held) {
    Optional<FeedRun> run = runOf(feed, owner);
    if (run.isEmpty()) {
      settlement.release(feed.key(), owner);
    } else if (run.get().state().isOver()) {
      settlement.again(run.get(), owner);
    } else {
      harvest(feed, run.get().started(ground.clock().instant()), owner, held);
    }
  }

  private void harvest(Feed feed, FeedRun run, String owner, BooleanSupplier held) {
    if (!ground.runs().replace(run)) {
      settlement.release(feed.key(), owner);
      return;
    }
    boolean interrupted;
    DataProvider provider = providers.at(feed.terms().source());
    try (Harvest harvest = new Harvest(feed, run, provider, ground, held)) {
      Outcome outcome = outcome(harvest);
      // What has to be written down now is written by a driver that heeds interruptions.
      interrupted = Thread.interrupted();
      settlement.end(harvest.run(), owner, interrupted ? new Outcome.Lost() : outcome);
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
    FeedRun run = FeedRun.create(feed.key(), FeedRun.Trigger.SCHEDULE, ground.clock().instant());
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
}
