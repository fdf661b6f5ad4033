package org.smartlibrary.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are busy, slow, down, elsewhere, or not meant to be asked. */
class RefusingServersTest {

  private final Bench bench = new Bench();
  private final OaiServer server =
      bench.server.put("a1", "One").put("b2", "Two").put("c3", "Three");
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void end() {
    end.countDown();
    bench.close();
  }

  @ParameterizedTest
  @CsvSource({"503,120,120", "429,90,90", "503,999999,3600", "503,1,10", "500,,10", "502,x,10"})
  void aServerIsLeftAloneAsLongAsItWantsWithinBounds(int status, String after, long seconds) {
    server.then(Faults.status(status, "Retry-After", after == null ? "" : after));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.WAITING);
    assertThat(run.tries().lastError()).contains("The server answers " + status);
    assertThat(Duration.between(bench.clock.instant(), run.tries().nextAttemptAt()))
        .isBetween(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds + seconds / 10 + 1));
    assertThat(bench.later().state()).isEqualTo(RunState.COMPLETED);
  }

  @Test
  void aDateSaysWhenToComeAgainToo() {
    server.then(Faults.status(503, "Retry-After", "Sun, 01 Nov 2026 12:05:30 GMT"));

    assertThat(Duration.between(bench.clock.instant(), bench.harvest().tries().nextAttemptAt()))
        .isGreaterThanOrEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void eachAttemptInVainWaitsLongerUntilTheRunGivesUp() {
    for (int i = 0; i < 8; i++) {
      server.then(Faults.status(500));
    }
    FeedRun run = bench.harvest();
    Duration last = Duration.ZERO;
    while (run.state() == RunState.WAITING) {
      Duration wait = Duration.between(bench.clock.instant(), run.tries().nextAttemptAt());
      assertThat(wait).isGreaterThan(last);
      last = wait;
      run = bench.later();
    }

    assertThat(run.state()).isEqualTo(RunState.FAILED);
    assertThat(run.tries().lastError()).contains("After 8 attempts in vain");
    assertThat(bench.feed().state()).isEqualTo(FeedState.FAILING);
    assertThat(bench.feed().work().dueAt())
        .isEqualTo(run.times().createdAt().plus(Duration.ofHours(6)));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void whatWillNotPassIsNotTriedAgain(int status) {
    server.then(Faults.status(status));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.FAILED);
    assertThat(run.tries().lastError()).startsWith("The server answers " + status);
  }

  @Test
  void aHostThatFailsAndFailsIsNotEvenAskedForAWhile() {
    server.goDown();
    bench.harvest();
    for (int i = 0; i < 4; i++) {
      assertThat(bench.later().tries().lastError()).contains("answers 500");
    }
    int asked = server.requests().size();
    FeedRun run = bench.later();

    assertThat(run.tries().lastError()).contains("left alone");
    assertThat(server.requests()).hasSize(asked);
  }

  @Test
  void aSilentServerIsNotWaitedForLongerThanTheReadLimit() {
    server.then(Faults.silent(end));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.WAITING);
    assertThat(bench.later().state()).isEqualTo(RunState.COMPLETED);
  }

  @Test
  void aServerThatDripsIsNotWaitedForLongerThanTheTotalLimit() {
    server.then(Faults.dripping(end));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.WAITING);
    assertThat(run.tries().lastError()).contains("took longer than");
  }

  @Test
  void aLineThatBreaksIsTriedAgainFromTheSamePage() {
    server.then(Faults::normal, Faults.breaking());
    assertThat(bench.harvest().state()).isEqualTo(RunState.WAITING);
    FeedRun run = bench.later();

    assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    assertThat(run.counts()).isEqualTo(new Harvested(3, 3, 0, 0, 0, 0, 0));
    assertThat(server.listRequests().getLast()).contains("resumptionToken=2");
  }

  @Test
  void zippedAnswersAreUnpackedAndBombsAreNot() {
    server.then(Faults.zipped());
    assertThat(bench.harvest().state()).isEqualTo(RunState.COMPLETED);
    server.at("2026-11-03T00:00:00Z").put("d4", "x".repeat(200_000)).then(Faults.zipped());

    assertThat(bench.harvest().tries().lastError()).contains("longer than 65,536 bytes");
  }

  @Test
  void anAnswerBeyondAllMeasureIsNotTaken() {
    server.put("a1", "x".repeat(200_000));

    assertThat(bench.harvest().tries().lastError()).contains("longer than 65,536 bytes");
  }

  @Test
  void nobodyWaitsForTheEndOfWhatHasNone() {
    server.then(Faults.endless());

    assertThat(bench.harvest().tries().lastError()).contains("longer than 65,536 bytes");
  }

  @Test
  void headersBeyondAllMeasureAreNotTaken() {
    server.then(Faults.status(200, "X-Long", "x".repeat(100_000)));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.WAITING);
    assertThat(run.tries().lastError()).contains("broke off");
  }

  @Test
  void aRunTakesNoMoreRecordsThanTheLimit() {
    server.pageSize(50);
    for (int i = 0; i < 1100; i++) {
      server.put("n" + i, "Title");
    }

    assertThat(bench.harvest().tries().lastError()).contains("more than 1,000 records");
  }

  @Test
  void aServerThatMovedIsFollowed() {
    server.then(
        Faults.status(
            301, "Location", server.baseUrl() + "?verb=ListRecords&metadataPrefix=marcxml"));

    assertThat(bench.harvest().state()).isEqualTo(RunState.COMPLETED);
  }

  @Test
  void secretsAreShownToTheirServerAndToNobodyElse() {
    try (OaiServer other = new OaiServer().put("a1", "One")) {
      bench.put(bench.terms(Map.of("Authorization", "Bearer s3cret")));
      server.then(
          Faults.status(
              302, "Location", other.baseUrl() + "?verb=ListRecords&metadataPrefix=marcxml"));

      assertThat(bench.harvest().state()).isEqualTo(RunState.COMPLETED);
      assertThat(server.headers().getLast()).containsKey("Authorization");
      assertThat(other.headers()).hasSize(1);
      assertThat(other.headers().getFirst()).doesNotContainKey("Authorization");
      assertThat(bench.feed().toString()).doesNotContain("s3cret");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/oai",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]:8080/oai",
        "http://user:secret@127.0.0.1/oai",
        "file:///etc/passwd",
        "ftp://127.0.0.1/oai"
      })
  void aServerCannotSendTheServiceWhereItMustNotGo(String address) {
    server.then(Faults.status(302, "Location", address));
    FeedRun run = bench.harvest();

    assertThat(run.state()).isEqualTo(RunState.FAILED);
    assertThat(run.tries().lastError()).doesNotContain("secret");
  }

  @Test
  void aServerThatSendsInACircleIsLeft() {
    OaiServer.Fault circle = Faults.status(302, "Location", server.baseUrl() + "?verb=ListRecords");
    server.then(circle, circle, circle, circle, circle, circle);

    assertThat(bench.harvest().tries().lastError()).contains("more than 5 times");
  }
}
