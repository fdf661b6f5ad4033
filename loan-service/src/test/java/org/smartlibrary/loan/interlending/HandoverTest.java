package org.smartlibrary.loan.interlending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.interlending.Bench.SAME_PREFECTURE;
import static org.smartlibrary.loan.interlending.Bench.opened;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.DeskOnPaper;
import org.smartlibrary.loan.circulation.Rule;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;

/** Requests with copies that a desk really moves. */
class HandoverTest {

  private static final Party OWNER = Party.of(DeskOnPaper.COUNTY);

  private final Bench bench = new Bench();
  private final DeskOnPaper paper = new DeskOnPaper();
  private final Handover handover =
      new Handover(bench.interlending, bench.means, paper.handover(), bench.clock);
  private final List<StockItem> books = new ArrayList<>();

  @BeforeEach
  void fourCopies() {
    paper.tells(new VisitTrail(bench.interlending, bench.means, bench.clock));
    for (int i = 0; i < 4; i++) {
      StockItem book = paper.book("c" + i);
      books.add(book);
      bench.copies.add(book);
      bench.onTheShelf.add(book.key());
    }
  }

  private InterlibraryRequest wish() {
    Need need =
        new Need(Bench.TITLE, Bench.need().cited(), Service.LOAN, new ReaderId("wang"), null, null);
    return opened(bench.interlending.open(SAME_PREFECTURE, need, false, null));
  }

  private Decision say(InterlibraryRequest request, Happening happening) {
    return handover.act(request.id(), happening).orElseThrow();
  }

  private static Happening.Sent sent(StockItem book) {
    return new Happening.Sent(OWNER, book.key().barcode().value(), null, new Money(800));
  }

  private Custody custody(int book) {
    return paper.custodyOf(books.get(book));
  }

  private long onTheWay() {
    return IntStream.range(0, books.size())
        .filter(i -> custody(i) instanceof Custody.InTransit)
        .count();
  }

  @Test
  void eachWordMovesTheCopyAndSaidAgainChangesNothing() {
    InterlibraryRequest wish = wish();
    List<Happening> way =
        List.of(
            sent(books.get(0)),
            new Happening.Arrived(),
            new Happening.HandedOut(),
            new Happening.SentBack(),
            new Happening.Home(OWNER));
    List<Class<?>> places =
        List.of(
            Custody.InTransit.class,
            Custody.OnHoldShelf.class,
            Custody.OnLoan.class,
            Custody.InTransit.class,
            Custody.OnShelf.class);
    for (int i = 0; i < way.size(); i++) {
      assertThat(say(wish, way.get(i))).isInstanceOf(Decision.Moved.class);
      assertThat(custody(0)).isInstanceOf(places.get(i));
      InterlibraryRequest once = bench.now(wish);
      assertThat(say(wish, way.get(i))).isEqualTo(new Decision.AsBefore(once));
      assertThat(custody(0)).isInstanceOf(places.get(i));
    }
    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.COMPLETED);
  }

  @Test
  void aCopyThatIsOutIsNotShippedAndTheRequestStaysWhereItIs() {
    paper.lendTo("li", books.get(0));
    InterlibraryRequest wish = wish();
    assertThat(say(wish, sent(books.get(0))))
        .isInstanceOfSatisfying(
            Decision.DeskRefuses.class,
            refused -> assertThat(refused.why().rule()).isEqualTo(Rule.KEPT_FOR_ANOTHER));
    assertThat(bench.now(wish)).isEqualTo(wish);
  }

  @Test
  void whoHasNoTurnMovesNoCopy() {
    InterlibraryRequest wish = wish();
    bench.act(wish, new Happening.Withdrawn());
    assertThat(say(wish, sent(books.get(0)))).isInstanceOf(Decision.NotNow.class);
    assertThat(custody(0)).isInstanceOf(Custody.OnShelf.class);
  }

  @Test
  void whatIsReturnedWithoutHavingBeenLentGoesHomeToo() {
    InterlibraryRequest wish = wish();
    say(wish, sent(books.get(0)));
    say(wish, new Happening.Arrived());
    say(wish, new Happening.SentBack());
    assertThat(custody(0))
        .isInstanceOfSatisfying(
            Custody.InTransit.class,
            way -> assertThat(way.transit().to()).isEqualTo(DeskOnPaper.COUNTY));
    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.RETURNED);
  }

  @Test
  void whoeverHasItHasItLongerWhenItIsProlonged() {
    InterlibraryRequest wish = wish();
    say(wish, sent(books.get(0)));
    say(wish, new Happening.Arrived());
    say(wish, new Happening.HandedOut());
    var due = bench.now(wish).progress().copy().orElseThrow().due();
    assertThat(paper.dueOf(books.get(0))).contains(due);

    var later = java.util.Objects.requireNonNull(due).plusSeconds(86_400);
    say(wish, new Happening.Prolonged(OWNER, later));
    assertThat(paper.dueOf(books.get(0))).contains(later);
  }

  @RepeatedTest(5)
  void ofManyCopiesForOneRequestOneLeaves() throws Exception {
    InterlibraryRequest wish = wish();
    inParallel(IntStream.range(0, 16).mapToObj(i -> sent(books.get(i % 4))).toList(), wish);
    assertThat(onTheWay()).isEqualTo(1);
    assertThat(bench.now(wish).trail()).filteredOn(s -> s.kind() == Step.Kind.SENT).hasSize(1);
  }

  @RepeatedTest(5)
  void whatIsCancelledWhileItIsShippedEitherGoesOrStays() throws Exception {
    InterlibraryRequest wish = wish();
    inParallel(
        IntStream.range(0, 8)
            .<Happening>mapToObj(i -> i % 2 == 0 ? sent(books.get(0)) : new Happening.Withdrawn())
            .toList(),
        wish);
    boolean cancelled = bench.now(wish).progress() instanceof Progress.Cancelled;
    assertThat(custody(0))
        .isInstanceOf(cancelled ? Custody.OnShelf.class : Custody.InTransit.class);
  }

  private void inParallel(List<? extends Happening> words, InterlibraryRequest wish)
      throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Decision>> all =
          words.stream().<Callable<Decision>>map(word -> () -> say(wish, word)).toList();
      for (var done : threads.invokeAll(all)) {
        assertThat(done.get()).isNotNull();
      }
    }
  }

  /** The power goes at any write of a request; each word is said again. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void whereverThePowerGoesTheCopyComesHome(int write) {
    InterlibraryRequest wish = wish();
    bench.requests.failAfter(write);
    for (Happening word :
        List.of(
            sent(books.get(0)),
            new Happening.Arrived(),
            new Happening.HandedOut(),
            new Happening.SentBack(),
            new Happening.Home(OWNER))) {
      try {
        say(wish, word);
      } catch (IllegalStateException _) {
        paper.sweepLater();
        say(wish, word);
      }
    }
    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.COMPLETED);
    assertThat(bench.now(wish).trail()).hasSize(7);
    assertThat(custody(0)).isEqualTo(new Custody.OnShelf(DeskOnPaper.COUNTY));
  }
}
