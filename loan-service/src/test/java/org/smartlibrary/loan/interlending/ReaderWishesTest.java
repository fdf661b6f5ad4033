package org.smartlibrary.loan.interlending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.smartlibrary.loan.interlending.Bench.FAR;
import static org.smartlibrary.loan.interlending.Bench.HERE;
import static org.smartlibrary.loan.interlending.Bench.SAME_COUNTY;
import static org.smartlibrary.loan.interlending.Bench.TITLE;
import static org.smartlibrary.loan.interlending.Bench.opened;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.starter.security.Isil;

class ReaderWishesTest {

  private static final int LIMIT = Terms.DEFAULTS.holdLimit();

  private final Bench bench = new Bench();
  private final Neighbourhood around = new Neighbourhood(bench);
  private final Reader reader = around.reader("r1");

  @BeforeEach
  void somebodyFarAwayHasIt() {
    bench.copy(FAR, true);
  }

  private static Need need(Reader reader) {
    return new Need(TITLE, Citation.of("红楼梦", "曹雪芹"), Service.LOAN, reader.id(), null, null);
  }

  private static Need described(Reader reader, String words) {
    return new Need(null, Citation.of(words, null), Service.LOAN, reader.id(), null, null);
  }

  private Opening ask(Need need, Isil pickup, @Nullable String key) {
    return around.wishes.ask(reader, pickup, need, false, key);
  }

  private WishRule refused(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Refused.class);
    return ((Opening.Refused) opening).rule();
  }

  @Test
  void aReaderAsksAndTheFirstSupplierIsAskedAtOnce() {
    InterlibraryRequest wish = opened(ask(need(reader), HERE, "k"));
    assertThat(wish.progress().turn()).contains(Party.of(FAR));
    assertThat(wish.requester()).isEqualTo(Party.of(HERE));
    assertThat(bench.places.of(reader.id())).containsExactly(ReaderPlaces.nameOf(wish.id()));
    assertThat(bench.requests.of(reader.id())).containsExactly(wish);
  }

  @Test
  void theSameKeyIsOneWishWhateverHappenedSince() {
    InterlibraryRequest wish = opened(ask(need(reader), HERE, "k"));
    assertThat(ask(need(reader), HERE, "k")).isEqualTo(new Opening.Opened(wish, false));
    assertThat(ask(described(reader, "别的书"), HERE, "k")).isEqualTo(new Opening.OtherWish());
    Reader other = around.reader("r2");
    assertThat(opened(around.wishes.ask(other, HERE, need(other), false, "k")).id())
        .isNotEqualTo(wish.id());
  }

  @Test
  void whatAHoldWouldBringIsNotAskedOfOthers() {
    var near = bench.copy(SAME_COUNTY, true);
    assertThat(refused(ask(need(reader), HERE, "k"))).isEqualTo(WishRule.COPY_IN_REACH);
    around.lost.add(near);
    assertThat(ask(need(reader), HERE, "k2")).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void rulesStandAgainstAWish() {
    Reader blocked = around.reader("r3", new Block(Block.Reason.MISUSE, HERE, Bench.MONDAY, null));
    assertThat(refused(around.wishes.ask(blocked, HERE, need(blocked), false, null)))
        .isEqualTo(WishRule.CARD_BLOCKED);
    around.debts.put(reader.id(), Terms.DEFAULTS.debtLimit().plus(new Money(1)));
    assertThat(refused(ask(need(reader), HERE, null))).isEqualTo(WishRule.DEBT_TOO_HIGH);
    around.debts.clear();
    assertThat(refused(ask(need(reader), FAR, null))).isEqualTo(WishRule.PICKUP_TOO_FAR);
    assertThat(ask(need(reader), SAME_COUNTY, null)).isInstanceOf(Opening.Opened.class);
    assertThat(refused(ask(need(reader), HERE, null))).isEqualTo(WishRule.ALREADY_ASKED);
  }

  @Test
  void ofManyWishesAtOnceNoMoreAreTakenThanMayBe() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Opening>> all =
          IntStream.range(0, 32)
              .<Callable<Opening>>mapToObj(
                  i -> () -> ask(described(reader, "书" + i), HERE, "k" + i))
              .toList();
      threads.invokeAll(all);
    }
    assertThat(bench.places.of(reader.id())).isEmpty();
    // Nobody has it and nobody outside was to be asked: all are over, and no place is taken.
    bench.requests.of(reader.id()).forEach(wish -> assertThat(wish.isServed()).isTrue());
  }

  @Test
  void theLastPlaceIsTakenOnce() throws Exception {
    bench.agencies.put(
        new Agency(
            new AgencyId("ISIL", "US-OUT"),
            "Out",
            java.net.URI.create("https://out.example.org/"),
            null,
            null,
            true,
            1));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Opening>> all =
          IntStream.range(0, LIMIT * 2)
              .<Callable<Opening>>mapToObj(
                  i ->
                      () ->
                          around.wishes.ask(
                              reader, HERE, described(reader, "书" + i), true, "k" + i))
              .toList();
      long taken = 0;
      for (var opening : threads.invokeAll(all)) {
        if (opening.get() instanceof Opening.Refused refused) {
          assertThat(refused.rule()).isEqualTo(WishRule.LIMIT_REACHED);
        } else {
          taken++;
        }
      }
      assertThat(taken).isEqualTo(LIMIT);
    }
    assertThat(bench.places.of(reader.id())).hasSize(LIMIT);
    assertThat(bench.requests.of(reader.id())).hasSize(LIMIT);
  }

  @Test
  void aPlaceIsFreeAgainWhenTheReaderHasItOrWantsItNoMore() {
    InterlibraryRequest wish = opened(ask(need(reader), HERE, "k"));
    bench.act(wish, new Happening.Sent(Party.of(FAR), null, null, Money.ZERO));
    bench.act(wish, new Happening.Arrived());
    assertThat(bench.places.of(reader.id())).hasSize(1);
    bench.act(wish, new Happening.HandedOut());
    assertThat(bench.places.of(reader.id())).isEmpty();
    assertThat(bench.now(wish).counted()).isFalse();

    bench.act(wish, new Happening.SentBack());
    bench.act(wish, new Happening.Home(Party.of(FAR)));
    InterlibraryRequest other = opened(ask(need(reader), HERE, "k2"));
    bench.act(other, new Happening.Withdrawn());
    assertThat(bench.places.of(reader.id())).isEmpty();
  }

  @Test
  void whereverThePowerGoesTheClockGoesOn() {
    for (int writes = 0; writes < 4; writes++) {
      Reader somebody = around.reader("s" + writes);
      bench.requests.failAfter(writes);
      Need need = need(somebody);
      try {
        around.wishes.ask(somebody, HERE, need, false, "k");
      } catch (IllegalStateException _) {
        bench.clock.pass(Duration.ofMinutes(1));
      }
      bench.requests.failAfter(Integer.MAX_VALUE);
      bench.interlending.sweep();
      around.wishes.sweep();
      InterlibraryRequest wish = opened(around.wishes.ask(somebody, HERE, need, false, "k"));
      assertThat(wish.progress().turn()).contains(Party.of(FAR));
      assertThat(bench.places.of(somebody.id())).hasSize(1);

      bench.requests.failAfter(1);
      assertThatIllegalStateException()
          .isThrownBy(() -> bench.act(wish, new Happening.Withdrawn()));
      around.wishes.sweep();
      assertThat(bench.places.of(somebody.id())).isEmpty();
      assertThat(bench.now(wish).counted()).isFalse();
    }
  }
}
