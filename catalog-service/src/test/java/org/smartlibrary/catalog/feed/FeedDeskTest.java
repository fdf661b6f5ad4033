package org.smartlibrary.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.starter.web.PageRequest;

/** What a library can want of its feeds. */
class FeedDeskTest {

  private final Bench bench = new Bench();

  @AfterEach
  void end() {
    bench.close();
  }

  @Test
  void theSameTermsAgainChangeNothing() {
    Feed before = bench.feed();
    FeedDesk.Put again = bench.desk.put(Bench.KEY, bench.terms(Map.of()));

    assertThat(again.created()).isFalse();
    assertThat(bench.feed()).isEqualTo(before);
  }

  @Test
  void anotherScheduleKeepsHowFarTheFeedIs() {
    bench.server.put("a1", "One");
    bench.harvest();
    FeedTerms terms = bench.terms(Map.of());
    bench.put(new FeedTerms(terms.source(), Duration.ofDays(1), false));

    assertThat(bench.feed().progress().from()).isNotNull();
    assertThat(bench.feed().state()).isEqualTo(FeedState.DISABLED);
    assertThat(bench.feed().work().dueAt()).isNull();
  }

  @Test
  void aFeedWhoseScheduleIsNotFollowedCanBeHarvestedAllTheSame() {
    FeedTerms terms = bench.terms(Map.of());
    bench.put(new FeedTerms(terms.source(), terms.every(), false));
    bench.server.put("a1", "One");

    assertThat(bench.harvest().state()).isEqualTo(RunState.COMPLETED);
    assertThat(bench.feed().state()).isEqualTo(FeedState.DISABLED);
  }

  @Test
  void whoeverAsksTwiceGetsTheRunThatIsOnItsWay() {
    FeedRun first = bench.desk.run(Bench.KEY).orElseThrow();
    FeedRun second = bench.desk.run(Bench.KEY).orElseThrow();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(bench.runs.page(Bench.KEY, new PageRequest(0, 10)).total()).isEqualTo(1);
  }

  @Test
  void aRunThatWaitsForItsNextAttemptMakesItWhenItIsAskedFor() {
    bench.server.put("a1", "One").then(Faults.status(503, "Retry-After", "3000"));
    FeedRun waiting = bench.harvest();
    FeedRun asked = bench.harvest();

    assertThat(waiting.state()).isEqualTo(RunState.WAITING);
    assertThat(asked.id()).isEqualTo(waiting.id());
    assertThat(asked.state()).isEqualTo(RunState.COMPLETED);
  }

  @Test
  void aDeletedFeedLeavesRecordsAndNothingElse() {
    bench.server.put("a1", "One");
    bench.harvest();

    assertThat(bench.desk.delete(Bench.KEY)).isTrue();
    assertThat(bench.holds("a1")).isTrue();
    assertThat(bench.runs.page(Bench.KEY, new PageRequest(0, 10)).total()).isZero();
    assertThat(bench.identifiers.hasOther(Bench.KEY, new ControlNumber("a1"), java.util.List.of()))
        .isFalse();
    assertThat(bench.desk.delete(Bench.KEY)).isFalse();
    assertThat(bench.desk.run(Bench.KEY)).isEmpty();
  }

  /** Between the end of a run and its feed's there may be the end of an instance. */
  @Test
  void aRunWhoseEndDidNotReachItsFeedIsNotMadeAgain() {
    bench.server.put("a1", "One");
    FeedRun run = bench.harvest();
    Feed settled = bench.feed();
    Feed.Work unsettled = new Feed.Work(run.id(), null, bench.clock.instant());
    bench.feeds.replace(settled.with(Feed.Progress.NONE, unsettled));
    int asked = bench.server.requests().size();
    bench.watch().workOn(Bench.KEY);

    assertThat(bench.server.requests()).hasSize(asked);
    assertThat(bench.feed().progress().from()).isEqualTo(settled.progress().from());
    assertThat(bench.feed().state()).isEqualTo(FeedState.IDLE);
  }
}
