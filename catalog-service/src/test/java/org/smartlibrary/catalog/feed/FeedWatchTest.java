package org.smartlibrary.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who works on a feed, and when nobody does any more. */
class FeedWatchTest {

  private final Bench bench = new Bench();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void end() {
    end.countDown();
    bench.close();
  }

  @Test
  void severalInstancesThatLookAtOnceHarvestAFeedOnce() {
    bench.server.put("a1", "One");
    FeedWatch one = bench.watch();
    FeedWatch other = bench.watch();
    one.look();
    other.look();
    one.look();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> bench.feed().state() == FeedState.IDLE && bench.holdsAfterFollowing("a1"));
    assertThat(bench.server.listRequests()).hasSize(1);
  }

  @Test
  void aFeedThatIsNotDueIsLeftAlone() {
    bench.harvest();
    int asked = bench.server.requests().size();
    bench.watch().workOn(Bench.KEY);
    assertThat(bench.server.requests()).hasSize(asked);

    bench.clock.pass(Duration.ofHours(6));
    bench.watch().workOn(Bench.KEY);
    assertThat(bench.server.requests()).hasSizeGreaterThan(asked);
  }

  @Test
  void anInstanceThatStopsHandsItsHarvestsOn() {
    bench.server.put("a1", "One").put("b2", "Two").put("c3", "Three");
    bench.server.then(Faults::normal, Faults.silent(end));
    RunId run = bench.desk.run(Bench.KEY).orElseThrow().id();
    FeedWatch watch = bench.watch();
    watch.look();
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(10))
        .until(() -> bench.server.listRequests().size() == 2);
    watch.stop();

    assertThat(bench.feed().state()).isEqualTo(FeedState.WAITING);
    bench.intake.follow();
    FeedRun after = bench.later();
    assertThat(after.id()).isEqualTo(run);
    assertThat(after.state()).isEqualTo(RunState.COMPLETED);
    assertThat(after.counts().added()).isEqualTo(3);
  }
}
