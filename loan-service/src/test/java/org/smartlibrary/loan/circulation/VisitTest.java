package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;
import static org.smartlibrary.loan.circulation.DeskOnPaper.done;
import static org.smartlibrary.loan.circulation.DeskOnPaper.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.stock.StockItem;

/** Copies that their owners lend to other libraries. */
class VisitTest {

  private static final Instant DUE = Instant.parse("2026-12-24T15:59:59Z");
  private static final HoldId REQUEST = new HoldId("ill-1");

  private final DeskOnPaper paper = new DeskOnPaper();
  private final StockItem book = paper.book("1");

  private static Visit visit(String request) {
    return new Visit(new HoldId(request), CITY, DUE, new Money(850));
  }

  private Answer<Copy> lendOut(StockItem item, String request) {
    return paper.parts.lentCopies().lendOut(item.key(), COUNTY, visit(request), paper.wang.id());
  }

  private Copy out() {
    return done(lendOut(book, "ill-1"));
  }

  private Copy copy() {
    return paper.parts.copyFile().copy(book);
  }

  private Answer<Lent> lendAtTheHost(org.smartlibrary.loan.patron.Reader reader) {
    return paper.desk.lend(reader, paper.scan(book, CITY));
  }

  @Test
  void aCopyGoesToItsHostToTheReaderAndHomeFromWhereverItComesIn() {
    paper.floats = true;
    assertThat(out().custody())
        .isInstanceOfSatisfying(
            Custody.InTransit.class,
            way -> {
              assertThat(way.transit().from()).isEqualTo(COUNTY);
              assertThat(way.transit().to()).isEqualTo(CITY);
              assertThat(way.transit().sentAt()).isNotNull();
            });
    assertThat(done(paper.giveBack(book, CITY)).copy().custody())
        .isInstanceOfSatisfying(
            Custody.OnHoldShelf.class,
            shelf -> assertThat(shelf.until()).isEqualTo(PaperHosts.UNTIL));
    assertThat(refused(lendAtTheHost(paper.li)).rule()).isEqualTo(Rule.KEPT_FOR_ANOTHER);

    Loan loan = done(lendAtTheHost(paper.wang)).loan();
    assertThat(loan.due()).isEqualTo(DUE);
    assertThat(loan.library()).isEqualTo(CITY);

    assertThat(done(paper.giveBack(book, TOWN)).copy().custody())
        .isInstanceOfSatisfying(
            Custody.InTransit.class, way -> assertThat(way.transit().to()).isEqualTo(COUNTY));
    done(paper.giveBack(book, CITY));
    assertThat(copy().custody()).isInstanceOf(Custody.InTransit.class);
    assertThat(done(paper.giveBack(book, COUNTY)).copy().custody())
        .isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(copy().visit()).isNull();
    assertThat(paper.hosts.told())
        .containsExactly(
            "ill-1 leaves",
            "ill-1 arrives",
            "ill-1 handed out",
            "ill-1 goes home",
            "ill-1 is home");
  }

  @Test
  void whatIsReturnedAtItsOwnersIsHomeAtOnceAndGoesToWhoWaitsThere() {
    out();
    paper.giveBack(book, CITY);
    done(lendAtTheHost(paper.wang));
    paper.line.join(paper.li.id(), COUNTY);

    assertThat(done(paper.giveBack(book, COUNTY)).copy().custody())
        .isInstanceOf(Custody.OnHoldShelf.class);
    assertThat(paper.hosts.told()).endsWith("ill-1 is home").doesNotContain("ill-1 goes home");
  }

  @Test
  void nobodyElsesTurnComesBeforeItIsHome() {
    out();
    paper.giveBack(book, CITY);
    done(lendAtTheHost(paper.wang));
    paper.line.join(paper.li.id(), TOWN);

    assertThat(done(paper.giveBack(book, TOWN)).copy().custody())
        .isInstanceOfSatisfying(
            Custody.InTransit.class, way -> assertThat(way.transit().turn()).isNull());
  }

  @Test
  void onlyWhatStandsFreeIsLentOutAndTheSameSaidAgainChangesNothing() {
    paper.lent(paper.li, book);
    assertThat(refused(lendOut(book, "ill-1")).rule()).isEqualTo(Rule.KEPT_FOR_ANOTHER);
    paper.giveBack(book, COUNTY);

    Copy once = out();
    assertThat(done(lendOut(book, "ill-1"))).isEqualTo(once);
    assertThat(refused(lendOut(book, "ill-2")).rule()).isEqualTo(Rule.KEPT_FOR_ANOTHER);
  }

  @Test
  void aSecondCopyForTheSameRequestStaysOnItsShelf() {
    out();
    StockItem other = paper.book("2");
    assertThat(done(lendOut(other, "ill-1")).custody()).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(paper.parts.copyFile().copy(other).visit()).isNull();
  }

  @Test
  void whatTheHostDoesNotWantGoesHomeFromTheShelfOrFromTheWay() {
    out();
    paper.giveBack(book, CITY);
    assertThat(done(paper.parts.lentCopies().sendHome(book.key(), REQUEST, CITY)).custody())
        .isInstanceOfSatisfying(
            Custody.InTransit.class, way -> assertThat(way.transit().to()).isEqualTo(COUNTY));
    paper.giveBack(book, COUNTY);
    assertThat(copy().custody()).isInstanceOf(Custody.OnShelf.class);
    assertThat(refused(paper.parts.lentCopies().sendHome(book.key(), REQUEST, CITY)).rule())
        .isEqualTo(Rule.NOT_ON_THE_WAY);

    done(lendOut(book, "ill-2"));
    paper.hosts.withdraw(new HoldId("ill-2"));
    assertThat(done(paper.giveBack(book, CITY)).copy().custody())
        .isInstanceOfSatisfying(
            Custody.InTransit.class, way -> assertThat(way.transit().to()).isEqualTo(COUNTY));
  }

  @Test
  void whatIsForUseInsideIsLentToNobody() {
    done(paper.parts.lentCopies().lendOut(book.key(), COUNTY, visit("ill-1"), null));
    paper.giveBack(book, CITY);
    assertThat(refused(lendAtTheHost(paper.wang)).rule()).isEqualTo(Rule.KEPT_FOR_ANOTHER);
  }

  @Test
  void whatLeavesTheNetworkIsOnItsWayUntilItIsHome() {
    Visit outside = new Visit(REQUEST, null, DUE, Money.ZERO);
    Copy gone = done(paper.parts.lentCopies().lendOut(book.key(), COUNTY, outside, null));
    assertThat(gone.custody()).isInstanceOf(Custody.InTransit.class);
    assertThat(done(paper.giveBack(book, COUNTY)).copy().custody())
        .isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(paper.hosts.told()).containsExactly("ill-1 leaves", "ill-1 is home");
  }

  @Test
  void itsOwnerAloneProlongsIt() {
    out();
    paper.giveBack(book, CITY);
    Loan loan = done(lendAtTheHost(paper.wang)).loan();
    paper.pass(50);
    assertThat(refused(paper.renew(loan)).rule()).isEqualTo(Rule.NOTHING_GAINED);

    Instant later = DUE.plus(Duration.ofDays(30));
    done(paper.parts.lentCopies().prolong(book.key(), REQUEST, later));
    assertThat(copy().openLoan().orElseThrow().due()).isEqualTo(later);
    assertThat(copy().openLoan().orElseThrow().renewals()).isEqualTo(1);
  }

  @Test
  void ofManyRequestsForOneCopyOneHasItAndNoReaderToo() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> all =
          IntStream.range(0, 64)
              .<Callable<Boolean>>mapToObj(
                  i ->
                      () ->
                          i % 4 == 0
                              ? paper.lend(paper.li, book) instanceof Answer.Done<Lent>
                              : lendOut(book, "ill-" + i) instanceof Answer.Done<Copy>)
              .toList();
      long won = 0;
      for (var done : threads.invokeAll(all)) {
        won += done.get() ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    assertThat(copy().openLoan().isPresent()).isNotEqualTo(copy().visit() != null);
  }

  /** The whole way with a crash at any write, each word said again until it is answered. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whereverTheProcessEndsTheCopyComesHomeAndEachStepIsToldOnce(int write) {
    paper.fuse.burnsAfter(write);
    insist(() -> lendOut(book, "ill-1"));
    insist(() -> paper.giveBack(book, CITY));
    insist(() -> paper.desk.lend(paper.wang, paper.scan(book, CITY, "lend")));
    insist(() -> paper.desk.giveBack(paper.scan(book, TOWN, "return")));
    insist(() -> paper.desk.giveBack(paper.scan(book, COUNTY, "home")));
    paper.fuse.mended();
    paper.clock.pass(Duration.ofMinutes(3));
    paper.parts.sweeper().complete();

    assertThat(copy().custody()).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(copy().visit()).isNull();
    assertThat(paper.hosts.told())
        .containsExactly(
            "ill-1 leaves",
            "ill-1 arrives",
            "ill-1 handed out",
            "ill-1 goes home",
            "ill-1 is home");
  }

  private void insist(Supplier<Answer<?>> word) {
    try {
      var _ = word.get();
    } catch (Fuse.Crash _) {
      paper.fuse.mended();
      var _ = word.get();
    }
  }
}
