package org.smartlibrary.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What every place for feeds, runs and identifiers promises. */
public abstract class FeedsContract {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

  private final Isil isil = new Isil("CN-" + UUID.randomUUID().toString().substring(0, 8));
  private final FeedKey key = new FeedKey(isil, new FeedName("main"));

  protected abstract Feeds feeds();

  protected abstract FeedRuns runs();

  protected abstract KnownIdentifiers identifiers();

  @Test
  public void aFeedComesBackAsItWasGiven() {
    Feed feed = feed(key, NOW);
    assertThat(feeds().add(feed)).isTrue();
    assertThat(feeds().add(feed)).isFalse();

    assertThat(feeds().find(key)).contains(feed);
    assertThat(feeds().find(key).orElseThrow().terms().source().headers().values())
        .containsEntry("X.Key", "secret");
    assertThat(feeds().page(isil, new PageRequest(0, 10)).items()).containsExactly(feed);
  }

  @Test
  public void onlyTheNextVersionReplacesAFeed() {
    Feed feed = feed(key, NOW);
    feeds().add(feed);
    Feed next = feed.with(new Feed.Work(null, "me", NOW));

    assertThat(feeds().replace(next)).isTrue();
    assertThat(feeds().replace(next)).isFalse();
    assertThat(feeds().find(key)).contains(next);
    feeds().delete(key);
    assertThat(feeds().replace(next.with(next.work()))).isFalse();
    assertThat(feeds().find(key)).isEmpty();
  }

  @Test
  public void whatIsDueIsTheLongestOverdueFirst() {
    FeedKey later = new FeedKey(isil, new FeedName("later"));
    FeedKey never = new FeedKey(isil, new FeedName("never"));
    FeedKey future = new FeedKey(isil, new FeedName("future"));
    Instant then = Instant.parse("1990-01-01T00:00:00Z");
    feeds().add(feed(later, then.plusSeconds(5)));
    feeds().add(feed(key, then));
    feeds().add(feed(never, null));
    feeds().add(feed(future, then.plusSeconds(100)));

    assertThat(feeds().due(then.plusSeconds(10), 10))
        .extracting(Feed::key)
        .containsExactly(key, later);
    assertThat(feeds().due(then.plusSeconds(10), 1)).extracting(Feed::key).containsExactly(key);
    List.of(key, later, never, future).forEach(feeds()::delete);
  }

  @Test
  public void feedsAreFoundAndCountedByState() {
    feeds().add(feed(key, NOW).with(new Feed.Work(RunId.at(NOW), "me", NOW)));

    assertThat(feeds().page(FeedState.RUNNING, new PageRequest(0, 1000)).items())
        .extracting(Feed::key)
        .contains(key);
    assertThat(feeds().page(FeedState.FAILING, new PageRequest(0, 1000)).items())
        .extracting(Feed::key)
        .doesNotContain(key);
    assertThat(feeds().states().get(FeedState.RUNNING)).isPositive();
    feeds().delete(key);
  }

  @Test
  public void theOldestSuccessIsThatOfAnEnabledFeed() {
    Instant once = Instant.parse("1980-01-01T00:00:00Z");
    Feed feed = feed(key, null);
    feeds().add(feed);
    feeds().replace(feed.with(new Feed.Progress(once, true, once, false), feed.work()));

    assertThat(feeds().oldestSuccess()).contains(once);
    feeds().delete(key);
    assertThat(feeds().oldestSuccess()).isNotEqualTo(Optional.of(once));
  }

  @Test
  public void aRunComesBackAsItWasGivenAndIsReplacedUntilItIsOver() {
    FeedRun run =
        FeedRun.create(key, FeedRun.Trigger.REQUEST, NOW)
            .started(NOW)
            .in(new SyncId("0123456789ABCDEF"))
            .told(
                new FeedRun.Window(true, "2026-01-01", NOW),
                new FeedRun.Cursor("a token", 7, new LoopGuard(-5, 2, 4)),
                new Harvested(1, 2, 3, 4, 5, 6, 7))
            .waiting(2, "Why not.", NOW);
    runs().add(run);

    assertThat(runs().find(run.id())).contains(run);
    FeedRun over = run.completed(NOW);
    assertThat(runs().replace(over)).isTrue();
    assertThat(runs().replace(run)).isFalse();
    assertThat(runs().find(run.id())).contains(over);
    assertThat(runs().page(key, new PageRequest(0, 10)).items()).containsExactly(over);
    runs().deleteOf(key);
    assertThat(runs().find(run.id())).isEmpty();
  }

  @Test
  public void theLatestRunComesFirst() {
    FeedRun first = FeedRun.create(key, FeedRun.Trigger.REQUEST, NOW);
    FeedRun second = FeedRun.create(key, FeedRun.Trigger.SCHEDULE, NOW.plusSeconds(1));
    runs().add(first);
    runs().add(second);

    assertThat(runs().page(key, new PageRequest(0, 10)).items()).containsExactly(second, first);
    runs().delete(second.id());
    assertThat(runs().page(key, new PageRequest(0, 10)).total()).isEqualTo(1);
  }

  @Test
  public void identifiersAreKeptForEachFeedByItself() {
    FeedKey other = new FeedKey(isil, new FeedName("main2"));
    ControlNumber one = new ControlNumber("n|1");
    identifiers().remember(key, Map.of("oai:a|b", one, "oai:c", one));
    identifiers().remember(other, Map.of("oai:a|b", new ControlNumber("n2")));

    assertThat(identifiers().find(key, List.of("oai:a|b", "oai:x")))
        .isEqualTo(Map.of("oai:a|b", one));
    assertThat(identifiers().hasOther(key, one, List.of("oai:a|b"))).isTrue();
    assertThat(identifiers().hasOther(key, one, List.of("oai:a|b", "oai:c"))).isFalse();
    identifiers().forget(key, List.of("oai:c"));
    assertThat(identifiers().hasOther(key, one, List.of("oai:a|b"))).isFalse();
    identifiers().forgetAll(key);
    assertThat(identifiers().find(key, List.of("oai:a|b"))).isEmpty();
    assertThat(identifiers().find(other, List.of("oai:a|b"))).hasSize(1);
  }

  private static Feed feed(FeedKey key, @org.jspecify.annotations.Nullable Instant due) {
    FeedSource source =
        new FeedSource(
            URI.create("https://opac.example.org/oai?x=y"),
            "marcxml",
            "a:b",
            new SecretHeaders(Map.of("X.Key", "secret")));
    Feed feed = Feed.create(key, new FeedTerms(source, Duration.ofHours(6), true), NOW);
    return new Feed(
        key,
        feed.terms(),
        feed.progress(),
        new Feed.Work(null, null, due),
        feed.version(),
        feed.createdAt(),
        feed.changedAt());
  }
}
