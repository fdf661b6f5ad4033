package org.smartlibrary.loan.circulation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;

/** Sixty-four desks at once: one wins, and each of the others is told why it did not. */
public abstract class RaceContract {

  private static final int DESKS = 64;

  private final Reader[] crowd =
      IntStream.range(0, DESKS)
          .mapToObj(i -> DeskOnPaper.reader("reader-" + i))
          .toArray(Reader[]::new);
  private DeskOnPaper paper = new DeskOnPaper(crowd);

  protected abstract DeskParts.@Nullable Kept kept();

  @BeforeEach
  void begin() {
    paper = new DeskOnPaper(kept(), crowd);
  }

  @Test
  void theLastCopyIsLentOnce() {
    var book = paper.book("1");
    var answers = atOnce(i -> paper.lend(crowd[i], book));

    assertThat(outcomes(answers)).isEqualTo(Map.of("done", 1L, "ON_LOAN_ALREADY", DESKS - 1L));
    var winner = loan(book).reader();
    for (var reader : crowd) {
      assertThat(places(reader)).hasSize(reader.id().equals(winner) ? 1 : 0);
    }
  }

  @Test
  void oneReadersLimitIsNotExceededAtAnyNumberOfDesks() {
    var books = IntStream.range(0, DESKS).mapToObj(i -> paper.book("b" + i)).toList();
    var answers = atOnce(i -> paper.lend(paper.wang, books.get(i)));

    assertThat(outcomes(answers)).isEqualTo(Map.of("done", 3L, "LIMIT_REACHED", DESKS - 3L));
    assertThat(places(paper.wang)).hasSize(3);
  }

  @Test
  void whatIsReturnedAndRenewedAtOnceIsReturnedOnce() {
    var book = paper.book("1");
    var loan = paper.lent(paper.wang, book);
    paper.pass(10);
    List<Answer<?>> answers =
        atOnce(i -> i % 2 == 0 ? paper.giveBack(book, COUNTY) : paper.renew(loan));
    var returns = IntStream.range(0, DESKS).filter(i -> i % 2 == 0).mapToObj(answers::get).toList();

    assertThat(outcomes(returns)).isEqualTo(Map.of("done", 1L, "NOT_ON_LOAN", DESKS / 2 - 1L));
    assertThat(outcomes(answers).keySet())
        .isSubsetOf("done", "NOT_ON_LOAN", "NOTHING_GAINED", "RENEWALS_USED_UP");
    assertThat(paper.custody(book)).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(places(paper.wang)).isEmpty();
    assertThat(paper.kept.closed().find(loan.id())).isPresent();
  }

  @Test
  void oneRequestThatIsSentByAllAtOnceLendsOnceAndIsAnsweredAlike() {
    var book = paper.book("1");
    var scan = paper.scan(book, COUNTY, "the same");
    var answers = atOnce(_ -> paper.desk.lend(paper.wang, scan));

    assertThat(answers).allMatch(answer -> answer.equals(answers.getFirst()));
    assertThat(places(paper.wang)).extracting(LoanPlace::loan).containsExactly(loan(book).id());
  }

  @Test
  void aCopyThatComesInIsGivenToOneOfThoseWhoWaitAndToNobodyElse() {
    var book = paper.book("1");
    paper.lent(paper.wang, book);
    var turns =
        IntStream.range(0, 3).mapToObj(i -> paper.line.join(crowd[i].id(), COUNTY)).toList();
    atOnce(_ -> paper.giveBack(book, COUNTY));
    var kept = paper.custody(book).keptFor().orElseThrow();

    assertThat(turns).contains(kept);
    assertThat(paper.line.given()).isEqualTo(Map.of(kept.hold(), book.key()));
    assertThat(turns.stream().filter(turn -> paper.line.waits(turn.hold()))).hasSize(2);
  }

  @Test
  void whatIsMissedAndLentAtOnceIsWithOneReaderOrMissing() {
    var book = paper.book("1");

    var answers =
        atOnce(
            i ->
                i % 2 == 0
                    ? paper.lend(crowd[i], book)
                    : paper.desk.missing(paper.scan(book, COUNTY)));

    var lent = IntStream.range(0, DESKS).filter(i -> i % 2 == 0).mapToObj(answers::get).toList();
    assertThat(outcomes(lent)).isEqualTo(Map.of("done", 1L, "ON_LOAN_ALREADY", DESKS / 2 - 1L));
    assertThat(outcomes(answers).keySet()).isSubsetOf("done", "ON_LOAN_ALREADY");
    assertThat(places(paper.wang)).isEmpty();
    assertThat(paper.custody(book)).isInstanceOf(Custody.OnLoan.class);
  }

  @Test
  void whatIsMissedFoundAndTakenInAtOnceIsKeptForOneHoldAtMost() {
    var book = paper.book("1");
    var turns =
        IntStream.range(0, 3).mapToObj(i -> paper.line.join(crowd[i].id(), COUNTY)).toList();
    done(paper.desk.missing(paper.scan(book, COUNTY)));

    var answers =
        atOnce(
            i ->
                switch (i % 3) {
                  case 0 -> paper.desk.found(paper.scan(book, COUNTY));
                  case 1 -> paper.giveBack(book, COUNTY);
                  default -> paper.desk.missing(paper.scan(book, COUNTY));
                });

    assertThat(outcomes(answers).keySet()).isSubsetOf("done", "NOT_ON_LOAN");
    var kept = paper.custody(book).keptFor().map(Turn::hold);
    assertThat(paper.line.given().keySet()).isEqualTo(kept.map(Set::of).orElse(Set.of()));
    assertThat(turns.stream().filter(turn -> paper.line.waits(turn.hold())))
        .hasSize(kept.isPresent() ? 2 : 3);
  }

  @Test
  void whoBorrowsOneCopyAtManyDesksWhileAnotherIsKeptKeepsNothing() {
    var kept = paper.book("1");
    var turn = paper.line.join(paper.li.id(), COUNTY);
    done(paper.giveBack(kept, CITY));
    assertThat(paper.custody(kept).keptFor()).contains(turn);
    var other = paper.book("2");

    atOnce(_ -> paper.lend(paper.li, other));

    assertThat(paper.line.isFulfilled(turn.hold())).isTrue();
    assertThat(paper.line.given()).isEmpty();
    assertThat(paper.custody(kept).keptFor()).isEmpty();
    assertThat(holds(paper.li)).isEmpty();
  }

  @Test
  void aCheckInThatIsUndoneWhileTheCopyIsLentOnIsUndoneOrLentOn() {
    var book = paper.book("1");
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));

    var answers =
        atOnce(
            i ->
                i % 2 == 0
                    ? paper.lend(crowd[i], book)
                    : paper.desk.undoReturn(loan.id(), paper.clock.instant(), null));

    assertThat(outcomes(answers).get("done")).isEqualTo(1L);
    assertThat(outcomes(answers).keySet())
        // Each who undoes takes a place for a moment: more of them than the limit has are told so.
        .isSubsetOf("done", "ON_LOAN_ALREADY", "UNDO_OVERTAKEN", "LIMIT_REACHED");
    var holder = loan(book).reader();
    assertThat(places(paper.wang)).hasSize(holder.equals(paper.wang.id()) ? 1 : 0);
    for (var reader : crowd) {
      assertThat(places(reader)).hasSize(reader.id().equals(holder) ? 1 : 0);
    }
  }

  @Test
  void oneCheckInIsUndoneOnceHoweverManyUndoIt() {
    var book = paper.book("1");
    var loan = paper.lent(paper.wang, book);
    paper.pass(37);
    done(paper.giveBack(book, COUNTY));
    var ticket = Ticket.of("desk", "undo", "this");

    var answers = atOnce(_ -> paper.desk.undoReturn(loan.id(), paper.clock.instant(), ticket));

    assertThat(answers).allMatch(answer -> answer.equals(answers.getFirst()));
    assertThat(places(paper.wang)).extracting(LoanPlace::loan).containsExactly(loan(book).id());
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(Money.ZERO);
  }

  @Test
  void aCheckOutThatIsUndoneWhileTheCopyIsReturnedEndsOnce() {
    var book = paper.book("1");
    var loan = paper.lent(paper.wang, book);

    var answers =
        atOnce(
            i ->
                i % 2 == 0
                    ? paper.giveBack(book, COUNTY)
                    : paper.desk.undoLending(loan.id(), paper.clock.instant(), null));

    assertThat(outcomes(answers).get("done")).isEqualTo(1L);
    assertThat(outcomes(answers).keySet()).isSubsetOf("done", "NOT_ON_LOAN", "UNDO_OVERTAKEN");
    assertThat(paper.custody(book)).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(places(paper.wang)).isEmpty();
  }

  private List<HoldId> holds(Reader reader) {
    return paper.kept.accounts().find(reader.id()).map(Account::holds).orElse(List.of());
  }

  private Loan loan(org.smartlibrary.loan.stock.StockItem book) {
    return paper.parts.copyFile().copy(book).openLoan().orElseThrow();
  }

  private List<LoanPlace> places(Reader reader) {
    return paper.kept.accounts().find(reader.id()).map(Account::loans).orElse(List.of());
  }

  private static Map<String, Long> outcomes(List<? extends Answer<?>> answers) {
    return answers.stream()
        .collect(
            groupingBy(
                answer ->
                    answer instanceof Answer.Refused<?>(var refusal)
                        ? refusal.rule().name()
                        : "done",
                counting()));
  }

  private interface Desk {
    Answer<?> at(int number);
  }

  private static List<Answer<?>> atOnce(Desk desk) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Answer<?>>> all = new ArrayList<>();
      for (int i = 0; i < DESKS; i++) {
        int number = i;
        all.add(() -> desk.at(number));
      }
      List<Answer<?>> answers = new ArrayList<>();
      for (Future<Answer<?>> each : threads.invokeAll(all)) {
        answers.add(each.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
