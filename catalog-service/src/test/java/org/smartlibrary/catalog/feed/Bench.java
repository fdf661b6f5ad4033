package org.smartlibrary.catalog.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.smartlibrary.catalog.feed.oaipmh.OaiPmhClients;
import org.smartlibrary.catalog.intake.InMemoryDeliveries;
import org.smartlibrary.catalog.intake.Rejection;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.marc.MarcRecordReader;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.SetClock;
import org.springframework.util.unit.DataSize;

/** A feed of a misbehaving server, harvested step by step into a catalogue in memory. */
final class Bench implements AutoCloseable {

  static final FeedKey KEY = new FeedKey(new Isil("CN-110000"), new FeedName("main"));

  static final FeedLimits LIMITS =
      new FeedLimits(
          List.of("127.0.0.0/8"),
          Duration.ofSeconds(2),
          Duration.ofMillis(400),
          Duration.ofMillis(900),
          DataSize.ofKilobytes(64),
          1000,
          Duration.ofMinutes(10),
          Duration.ZERO,
          Duration.ofMinutes(5),
          4,
          Duration.ofMinutes(1),
          Duration.ofSeconds(1),
          8,
          Duration.ofSeconds(10),
          Duration.ofHours(1),
          5,
          Duration.ofMinutes(1));

  final SetClock clock = new SetClock(Instant.parse("2026-11-01T12:00:30Z"));
  final InMemoryFeeds feeds = new InMemoryFeeds();
  final InMemoryFeedRuns runs = new InMemoryFeedRuns();
  final InMemoryIdentifiers identifiers = new InMemoryIdentifiers();
  final InMemoryDeliveries intake = new InMemoryDeliveries(clock);
  final FeedDesk desk = new FeedDesk(feeds, runs, identifiers, clock);
  final OaiServer server = new OaiServer();
  private DataProviders providers = OaiPmhClients.of(LIMITS, clock);

  Bench() {
    put(terms(Map.of()));
  }

  void put(FeedTerms terms) {
    desk.put(KEY, terms);
  }

  FeedTerms terms(Map<String, String> headers) {
    FeedSource source =
        new FeedSource(server.baseUrl(), "marcxml", null, new SecretHeaders(headers));
    return new FeedTerms(source, Duration.ofHours(6), true);
  }

  /** Asks the server through this from now on. */
  void through(java.util.function.UnaryOperator<DataProviders> other) {
    providers = other.apply(OaiPmhClients.of(LIMITS, clock));
  }

  /** One attempt by an instance that has just started. */
  FeedRun harvest() {
    FeedRun asked = desk.run(KEY).orElseThrow();
    return goOn(asked.id());
  }

  /** The next attempt when its time has come. */
  FeedRun later() {
    Feed feed = feed();
    clock.set(Objects.requireNonNull(feed.work().dueAt()));
    return goOn(Objects.requireNonNull(feed.work().run()));
  }

  private FeedRun goOn(RunId run) {
    watch().workOn(KEY);
    intake.follow();
    return runs.find(run).orElseThrow();
  }

  FeedWatch watch() {
    Harvester.Means means =
        new Harvester.Means(
            new MarcRecordReader(),
            ReadOptions.of(Serialization.MARCXML),
            identifiers,
            intake.deliveries(),
            runs,
            new Silent());
    Harvester harvester = new Harvester(feeds, providers, means, LIMITS, clock);
    return new FeedWatch(feeds, harvester, LIMITS, clock);
  }

  private static final class Silent implements FeedMeters {

    @Override
    public void page() {}

    @Override
    public void attempt(String outcome) {}
  }

  Feed feed() {
    return feeds.find(KEY).orElseThrow();
  }

  boolean holds(String number) {
    return intake
        .catalogue()
        .find(new RecordKey(KEY.isil(), new ControlNumber(number)))
        .isPresent();
  }

  boolean holdsAfterFollowing(String number) {
    intake.follow();
    return holds(number);
  }

  List<String> remarks(String number) {
    return intake
        .catalogue()
        .find(new RecordKey(KEY.isil(), new ControlNumber(number)))
        .orElseThrow()
        .remarks();
  }

  List<Rejection> rejections(FeedRun run) {
    return intake.rejections(run.syncs());
  }

  @Override
  public void close() {
    server.close();
  }
}
