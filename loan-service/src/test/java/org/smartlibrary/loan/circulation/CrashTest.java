package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The process ends before each of its writes, and nothing is lost or done twice. */
class CrashTest {

  private static final int WRITES_OF_THE_WHOLE_STORY = 120;

  static List<Integer> everyWrite() {
    return java.util.stream.IntStream.range(0, WRITES_OF_THE_WHOLE_STORY).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("everyWrite")
  void theDeskIsInOrderAgainAfterACrashAtAnyWrite(int write) {
    var paper = new DeskOnPaper();
    paper.fuse.burnsAfter(write);
    var story = new Story(paper);
    story.toItsEnd();

    Invariants.holdAfterAWhile(paper, List.of(paper.wang, paper.li));
  }

  @ParameterizedTest
  @MethodSource("everyWrite")
  void whoRepeatsWhatWasNotAnsweredGetsItDoneOnce(int write) {
    var paper = new DeskOnPaper();
    paper.fuse.burnsAfter(write);
    var book = paper.book("1");
    for (int attempt = 0; attempt < 2; attempt++) {
      survive(paper, () -> paper.desk.lend(paper.wang, paper.scan(book, COUNTY, "lend")));
    }
    paper.pass(40);
    for (int attempt = 0; attempt < 2; attempt++) {
      survive(paper, () -> paper.desk.giveBack(paper.scan(book, CITY, "return")));
    }

    Invariants.holdAfterAWhile(paper, List.of(paper.wang, paper.li));
    assertThat(paper.custody(book)).isInstanceOf(Custody.InTransit.class);
    assertThat(
            paper.copies().told().stream()
                .flatMap(step -> step.told().stream())
                .map(told -> told.getClass().getSimpleName()))
        .containsExactly("Lent", "Returned");
  }

  private static void survive(DeskOnPaper paper, Runnable action) {
    try {
      action.run();
    } catch (Fuse.Crash e) {
      paper.fuse.mended();
    }
  }

  /** Two books' ways over three desks, with holds, delays and a loss. */
  private record Story(DeskOnPaper paper) {

    void toItsEnd() {
      var one = paper.book("1");
      var two = paper.book("2");
      survive(paper, () -> paper.lend(paper.wang, one));
      survive(paper, () -> paper.lend(paper.wang, two));
      survive(paper, () -> paper.line.join(paper.li.id(), TOWN));
      paper.pass(37);
      survive(paper, () -> paper.giveBack(one, COUNTY));
      survive(paper, () -> send(one.key()));
      survive(paper, () -> paper.giveBack(one, TOWN));
      survive(paper, () -> paper.desk.lend(paper.li, paper.scan(one, TOWN)));
      survive(paper, () -> lose(two.key()));
      paper.pass(5);
      survive(paper, () -> paper.giveBack(two, CITY));
      survive(paper, () -> paper.giveBack(one, CITY));
      survive(paper, () -> paper.line.join(paper.li.id(), CITY));
      survive(paper, () -> paper.giveBack(two, CITY));
      survive(paper, () -> paper.desk.missing(paper.scan(two, CITY)));
      survive(paper, () -> paper.giveBack(one, CITY));
      survive(paper, () -> paper.desk.found(paper.scan(two, COUNTY)));
      survive(paper, () -> paper.desk.lend(paper.li, paper.scan(two, COUNTY)));
      survive(paper, () -> undoLending(two.key()));
      survive(paper, () -> paper.lend(paper.li, two));
      paper.pass(36);
      survive(paper, () -> paper.giveBack(two, COUNTY));
      survive(paper, () -> undoReturn(two.key()));
    }

    private void undoLending(org.smartlibrary.loan.stock.ItemKey key) {
      paper
          .copies()
          .find(key)
          .flatMap(Copy::openLoan)
          .ifPresent(loan -> paper.desk.undoLending(loan.id(), paper.clock.instant(), null));
    }

    private void undoReturn(org.smartlibrary.loan.stock.ItemKey key) {
      paper
          .copies()
          .find(key)
          .map(Copy::lastReturn)
          .ifPresent(it -> paper.desk.undoReturn(it.loan(), paper.clock.instant(), null));
    }

    private void send(org.smartlibrary.loan.stock.ItemKey key) {
      paper
          .copies()
          .find(key)
          .ifPresent(
              copy -> {
                if (copy.custody() instanceof Custody.InTransit(var transit)) {
                  paper.desk.sent(transit.id(), paper.clock.instant());
                }
              });
    }

    private void lose(org.smartlibrary.loan.stock.ItemKey key) {
      paper
          .copies()
          .find(key)
          .flatMap(Copy::openLoan)
          .ifPresent(loan -> paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));
    }
  }
}
