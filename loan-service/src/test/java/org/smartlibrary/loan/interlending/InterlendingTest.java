package org.smartlibrary.loan.interlending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.smartlibrary.loan.interlending.Bench.FAR;
import static org.smartlibrary.loan.interlending.Bench.HERE;
import static org.smartlibrary.loan.interlending.Bench.SAME_PREFECTURE;
import static org.smartlibrary.loan.interlending.Bench.opened;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;

class InterlendingTest {

  private static final Party NEAR = Party.of(SAME_PREFECTURE);
  private static final Party LAST = Party.of(FAR);

  private final Bench bench = new Bench();

  @BeforeEach
  void twoHaveIt() {
    bench.copy(SAME_PREFECTURE, true);
    bench.copy(FAR, true);
  }

  @Test
  void aCopyGoesOutAndComesHome() {
    InterlibraryRequest wish = bench.wish();
    List<Happening> way =
        List.of(
            new Happening.Promised(NEAR, null),
            new Happening.Sent(NEAR, "b0", null, new Money(800)),
            new Happening.Arrived(),
            new Happening.HandedOut(),
            new Happening.SentBack(),
            new Happening.Home(NEAR));
    way.forEach(step -> assertThat(bench.act(wish, step)).isInstanceOf(Decision.Moved.class));
    way.reversed().stream()
        .limit(1)
        .forEach(step -> assertThat(bench.act(wish, step)).isInstanceOf(Decision.AsBefore.class));

    InterlibraryRequest home = bench.now(wish);
    assertThat(home.progress().name()).isEqualTo(Progress.Name.COMPLETED);
    assertThat(home.trail())
        .extracting(Step::kind)
        .containsExactly(
            Step.Kind.REQUESTED,
            Step.Kind.ASKED,
            Step.Kind.PROMISED,
            Step.Kind.SENT,
            Step.Kind.ARRIVED,
            Step.Kind.HANDED_OUT,
            Step.Kind.SENT_BACK,
            Step.Kind.HOME);
  }

  @Test
  void whoIsSilentForThreeOpenDaysIsPassedOver() {
    bench.clock.pass(Duration.ofDays(3)); // a Thursday: Friday, Monday and Tuesday count
    InterlibraryRequest wish = bench.wish();
    assertThat(wish.progress())
        .isEqualTo(new Progress.Asked(NEAR, Instant.parse("2026-11-11T00:00:00Z")));

    bench.clock.pass(Duration.ofDays(5));
    bench.interlending.sweep();
    assertThat(bench.now(wish).progress().turn()).contains(NEAR);

    bench.clock.pass(Duration.ofDays(1));
    bench.interlending.sweep();
    assertThat(bench.now(wish).progress().turn()).contains(LAST);
    bench.clock.pass(Duration.ofDays(9));
    bench.interlending.sweep();
    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.UNFILLED);
    assertThat(bench.now(wish).trail())
        .extracting(Step::kind)
        .containsExactly(
            Step.Kind.REQUESTED,
            Step.Kind.ASKED,
            Step.Kind.TIME_IS_UP,
            Step.Kind.ASKED,
            Step.Kind.TIME_IS_UP,
            Step.Kind.UNFILLED);
  }

  @Test
  void aPromiseThatIsNotKeptIsPassedOverToo() {
    InterlibraryRequest wish = bench.wish();
    bench.act(wish, new Happening.Promised(NEAR, null));
    bench.clock.pass(Duration.ofDays(9));
    bench.interlending.sweep();

    assertThat(bench.now(wish).progress().turn()).contains(LAST);
    assertThat(bench.act(wish, new Happening.Sent(NEAR, "b0", null, Money.ZERO)))
        .isInstanceOf(Decision.NotNow.class);
  }

  @Test
  void theSameKeyIsOneWishAndAnotherWishUnderItIsRefused() {
    InterlibraryRequest first = opened(bench.interlending.open(HERE, Bench.need(), false, "k1"));
    assertThat(bench.interlending.open(HERE, Bench.need(), false, "k1"))
        .isEqualTo(new Opening.Opened(first, false));
    assertThat(bench.interlending.open(HERE, Bench.need(), true, "k1"))
        .isEqualTo(new Opening.OtherWish());
    assertThat(opened(bench.interlending.open(HERE, Bench.need(), false, "k2")).id())
        .isNotEqualTo(first.id());
  }

  @Test
  void ofManyAnswersAtOnceOneCounts() throws InterruptedException {
    InterlibraryRequest wish = bench.wish();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Decision>> all =
          IntStream.range(0, 16)
              .<Callable<Decision>>mapToObj(
                  i ->
                      () ->
                          bench.act(
                              wish,
                              i % 2 == 0
                                  ? new Happening.Sent(NEAR, "b" + i, null, Money.ZERO)
                                  : new Happening.Declined(NEAR, "no")))
              .toList();
      threads.invokeAll(all);
    }
    InterlibraryRequest after = bench.now(wish);
    long decided =
        after.trail().stream()
            .filter(step -> step.kind() == Step.Kind.SENT || step.kind() == Step.Kind.DECLINED)
            .count();
    assertThat(decided).isEqualTo(1);
  }

  @Test
  void whereverThePowerGoesTheSameWordSaidAgainComesToTheSame() {
    List<Happening> way =
        List.of(
            new Happening.Promised(NEAR, null),
            new Happening.Sent(NEAR, "b0", null, Money.ZERO),
            new Happening.Arrived(),
            new Happening.SentBack(),
            new Happening.Home(NEAR));
    bench.requests.failAfter(0);
    assertThatIllegalStateException()
        .isThrownBy(() -> bench.interlending.open(HERE, Bench.need(), false, "key"));
    InterlibraryRequest wish = opened(bench.interlending.open(HERE, Bench.need(), false, "key"));
    for (Happening step : way) {
      bench.requests.failAfter(0);
      assertThatIllegalStateException().isThrownBy(() -> bench.act(wish, step));
      assertThat(bench.act(wish, step)).isInstanceOf(Decision.Moved.class);
    }
    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.COMPLETED);
    assertThat(bench.now(wish).trail()).hasSize(7);
  }

  @Test
  void theReaderIsCutFromWhatIsLongOver() {
    InterlibraryRequest wish = bench.wish();
    bench.act(wish, new Happening.Withdrawn());
    bench.clock.pass(Duration.ofDays(29));
    bench.interlending.sweep();
    assertThat(bench.now(wish).need().reader()).isNotNull();
    bench.clock.pass(Duration.ofDays(2));
    bench.interlending.sweep();
    assertThat(bench.now(wish).need().reader()).isNull();
  }

  @Test
  void aMonthIsSettledFromBothSidesAndTheSumIsNothing() {
    InterlibraryRequest wish = bench.wish();
    bench.act(wish, new Happening.Sent(NEAR, "b0", null, new Money(800)));
    InterlibraryRequest other = bench.wish();
    bench.act(other, new Happening.Declined(NEAR, "no"));
    bench.act(other, new Happening.Sent(LAST, "b1", null, new Money(500)));

    List<Settlement> lines = bench.interlending.settlements(YearMonth.of(2026, 11));
    assertThat(lines)
        .contains(
            new Settlement(Party.of(HERE).id(), NEAR.id(), 0, 1, Money.ZERO, new Money(800)),
            new Settlement(NEAR.id(), Party.of(HERE).id(), 1, 0, new Money(800), Money.ZERO));
    assertThat(lines.stream().mapToLong(line -> line.balance().fen()).sum()).isZero();
    assertThat(bench.interlending.settlements(YearMonth.of(2026, 10))).isEmpty();
  }
}
