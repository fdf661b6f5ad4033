package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;
import static org.smartlibrary.loan.circulation.DeskOnPaper.done;
import static org.smartlibrary.loan.circulation.DeskOnPaper.refused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Order;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.web.PageRequest;

/** A librarian's mistake can be undone. */
class UndoTest {

  private final DeskOnPaper paper = new DeskOnPaper();
  private final StockItem book = paper.book("1");

  @Test
  void aLoanThatWasEndedByMistakeGoesOnAsItWas() {
    var loan = paper.lent(paper.wang, book);
    paper.pass(10);
    loan = done(paper.renew(loan)).loan();
    done(paper.giveBack(book, COUNTY));
    var again = done(undoReturn(loan)).loan();

    assertThat(again).usingRecursiveComparison().ignoringFields("id").isEqualTo(loan);
    assertThat(paper.custody(book)).isEqualTo(new Custody.OnLoan(again));
    assertThat(places()).extracting(LoanPlace::loan).containsExactly(again.id());
    assertThat(paper.desk.history(paper.wang.id(), new PageRequest(0, 9)).total()).isZero();
    done(paper.giveBack(book, COUNTY));
    assertThat(paper.kept.closed().find(again.id()).orElseThrow().ending())
        .isEqualTo(ClosedLoan.Ending.RETURNED);
  }

  @Test
  void whatTheDelayCostIsTakenBackAndChargedWhenItIsReallyReturned() {
    var loan = paper.lent(paper.wang, book);
    paper.pass(37);
    done(paper.giveBack(book, COUNTY));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(40));
    done(undoReturn(loan));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(Money.ZERO);
    paper.pass(1);
    done(paper.giveBack(book, COUNTY));

    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(50));
  }

  @Test
  void whatWasPaidMeanwhileIsGivenBack() {
    var loan = paper.lent(paper.wang, book);
    paper.pass(37);
    done(paper.giveBack(book, COUNTY));
    var slip = new Order.Slip("paid-at-desk", COUNTY, "clerk", paper.clock.instant());
    paper.till.book(Charges.idOfDelay(loan.id()), new Order.Pay(new Money(40), slip));
    done(undoReturn(loan));

    assertThat(paper.fees.creditOf(paper.wang.id())).isEqualTo(new Money(40));
  }

  @Test
  void whoHadSaidToHaveReturnedItHasSaidSoStill() {
    var loan = paper.lent(paper.wang, book);
    done(paper.desk.claimsReturned(loan.id(), paper.clock.instant()));
    var claimed = paper.custody(book);
    paper.pass(1);
    done(paper.giveBack(book, COUNTY));
    var again = done(undoReturn(loan)).loan();

    assertThat(paper.custody(book))
        .isEqualTo(new Custody.ClaimedReturned(again, ((Custody.ClaimedReturned) claimed).since()));
  }

  @Test
  void aCopyThatWasPutAsideForSomebodyElsewhereIsTheReadersAgain() {
    var turn = paper.line.join(paper.li.id(), TOWN);
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));
    assertThat(paper.custody(book).keptFor()).contains(turn);
    done(undoReturn(loan));

    assertThat(paper.custody(book)).isInstanceOf(Custody.OnLoan.class);
    assertThat(paper.line.waits(turn.hold())).isTrue();
  }

  @Test
  void whatSomebodyWasToldToCollectIsNotTakenAway() {
    paper.line.join(paper.li.id(), COUNTY);
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));

    assertThat(refused(undoReturn(loan)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);
    assertThat(places()).isEmpty();
  }

  @Test
  void aCheckInIsUndoneSoonOrNotAtAllAndOnce() {
    var loan = paper.lent(paper.wang, book);
    assertThat(refused(undoReturn(loan)).rule()).isEqualTo(Rule.UNKNOWN_LOAN);
    done(paper.giveBack(book, COUNTY));
    paper.clock.pass(Duration.ofMinutes(15));
    done(undoReturn(loan));
    assertThat(refused(undoReturn(loan)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);

    var other = paper.book("2");
    var late = paper.lent(paper.wang, other);
    done(paper.giveBack(other, COUNTY));
    paper.clock.pass(Duration.ofMinutes(16));
    assertThat(refused(undoReturn(late)).rule()).isEqualTo(Rule.UNDO_TOO_LATE);
  }

  @Test
  void whateverHappensWithTheCopyEndsTheChanceToUndo() {
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, CITY));
    var way = ((Custody.InTransit) paper.custody(book)).transit();
    done(paper.desk.sent(way.id(), paper.clock.instant()));
    assertThat(refused(undoReturn(loan)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);
    done(paper.desk.received(way.id(), COUNTY, paper.clock.instant()));
    done(paper.lend(paper.li, book));

    assertThat(refused(undoReturn(loan)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);
  }

  @Test
  void aReaderWhoHasReachedTheLimitMeanwhileIsNotLetBeyondIt() {
    paper.loanLimit = 1;
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));
    var other = paper.lent(paper.wang, paper.book("2"));

    assertThat(refused(undoReturn(loan)).rule()).isEqualTo(Rule.LIMIT_REACHED);
    assertThat(places()).extracting(LoanPlace::loan).containsExactly(other.id());
  }

  @Test
  void whatIsLostAndFoundIsNotLostAgainByAMistake() {
    var loan = paper.lent(paper.wang, book);
    done(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));
    done(paper.giveBack(book, COUNTY));

    assertThat(refused(undoReturn(loan)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);
  }

  @Test
  void whoRepeatsTheUndoingIsAnsweredTheSame() {
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));
    var first = done(paper.desk.undoReturn(loan.id(), paper.clock.instant(), ticket("u")));
    assertThat(done(paper.desk.undoReturn(loan.id(), paper.clock.instant(), ticket("u"))))
        .isEqualTo(first);

    var undone =
        done(paper.desk.undoLending(first.loan().id(), paper.clock.instant(), null)).custody();
    assertThat(undone).isInstanceOf(Custody.OnShelf.class);
    assertThat(refused(paper.desk.undoReturn(loan.id(), paper.clock.instant(), ticket("u"))).rule())
        .isEqualTo(Rule.UNDO_OVERTAKEN);
  }

  @Test
  void aCheckOutByMistakeLeavesNothingBehind() {
    var loan = paper.lent(paper.wang, book);
    var copy = done(undoLending(loan));

    assertThat(copy.custody()).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(places()).isEmpty();
    assertThat(paper.desk.history(paper.wang.id(), new PageRequest(0, 9)).total()).isZero();
    assertThat(paper.kept.closed().find(loan.id()).orElseThrow())
        .satisfies(over -> assertThat(over.ending()).isEqualTo(ClosedLoan.Ending.UNDONE))
        .satisfies(over -> assertThat(over.reader()).isNull());
    assertThat(refused(undoLending(loan)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);
    done(paper.lend(paper.li, book));
  }

  @Test
  void whoWaitedForWhatWasLentByMistakeWaitsAtTheOldPlaceAndGetsIt() {
    var turn = paper.line.join(paper.wang.id(), COUNTY);
    paper.line.join(paper.li.id(), COUNTY);
    done(paper.giveBack(book, CITY));
    done(paper.giveBack(book, COUNTY));
    var loan = paper.lent(paper.wang, book);
    assertThat(paper.line.isFulfilled(turn.hold())).isTrue();
    var copy = done(undoLending(loan));

    assertThat(copy.custody()).isInstanceOf(Custody.OnHoldShelf.class);
    assertThat(copy.custody().keptFor()).contains(turn);
  }

  @Test
  void aCheckOutIsNotUndoneLateOrAfterARenewalOrTheReturn() {
    var loan = paper.lent(paper.wang, book);
    paper.clock.pass(Duration.ofMinutes(16));
    assertThat(refused(undoLending(loan)).rule()).isEqualTo(Rule.UNDO_TOO_LATE);
    paper.pass(1);
    var renewed = done(paper.renew(loan)).loan();
    assertThat(refused(undoLending(renewed)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);
    done(paper.giveBack(book, COUNTY));
    assertThat(refused(undoLending(loan)).rule()).isEqualTo(Rule.UNDO_OVERTAKEN);
    assertThat(refused(paper.desk.undoLending(new LoanId("x"), loan.due(), null)).rule())
        .isEqualTo(Rule.UNKNOWN_LOAN);
  }

  @Test
  void whatIsUndoneIsTold() {
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));
    var again = done(undoReturn(loan)).loan();
    done(undoLending(again));

    assertThat(paper.copies().told().stream().flatMap(step -> step.told().stream()))
        .extracting(told -> told.getClass().getSimpleName())
        .containsExactly("Lent", "Returned", "ReturnUndone", "LendingUndone");
  }

  private Answer<Lent> undoReturn(Loan loan) {
    return paper.desk.undoReturn(loan.id(), paper.clock.instant(), null);
  }

  private Answer<Copy> undoLending(Loan loan) {
    return paper.desk.undoLending(loan.id(), paper.clock.instant(), null);
  }

  private static Ticket ticket(String key) {
    return Ticket.of("desk", key, "undo");
  }

  private List<LoanPlace> places() {
    return paper.kept.accounts().find(paper.wang.id()).map(Account::loans).orElse(List.of());
  }
}
