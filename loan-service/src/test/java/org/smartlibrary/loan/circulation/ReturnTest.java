package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;
import static org.smartlibrary.loan.circulation.DeskOnPaper.done;
import static org.smartlibrary.loan.circulation.DeskOnPaper.refused;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Entry;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Order;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** What becomes of copies that come in. */
class ReturnTest {

  private final DeskOnPaper paper = new DeskOnPaper();
  private final StockItem book = paper.book("1");

  @Test
  void whatComesHomeStandsOnItsShelfAgain() {
    var loan = paper.lent(paper.wang, book);
    var returned = done(paper.giveBack(book, COUNTY));

    assertThat(returned.copy().custody()).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(paper.kept.closed().find(loan.id()).orElseThrow().ending())
        .isEqualTo(ClosedLoan.Ending.RETURNED);
    assertThat(paper.kept.accounts().find(paper.wang.id()).orElseThrow().loans()).isEmpty();
  }

  @Test
  void whatIsReturnedElsewhereTravelsHome() {
    paper.lent(paper.wang, book);
    var way = transit(done(paper.giveBack(book, CITY)).copy());

    assertThat(way.from()).isEqualTo(CITY);
    assertThat(way.to()).isEqualTo(COUNTY);
    done(paper.desk.sent(way.id(), paper.clock.instant()));
    assertThat(refused(paper.desk.sent(way.id(), paper.clock.instant())).rule())
        .isEqualTo(Rule.NOT_ON_THE_WAY);
    done(paper.desk.received(way.id(), COUNTY, paper.clock.instant()));
    assertThat(paper.custody(book)).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(refused(paper.desk.received(way.id(), COUNTY, paper.clock.instant())).rule())
        .isEqualTo(Rule.UNKNOWN_TRANSIT);
  }

  @Test
  void whatFloatsStaysWhereItWasReturned() {
    paper.floats = true;
    paper.lent(paper.wang, book);

    assertThat(done(paper.giveBack(book, CITY)).copy().custody())
        .isEqualTo(new Custody.OnShelf(CITY));
  }

  @Test
  void whoWaitsAtThisLibraryGetsItBeforeItGoesHome() {
    var turn = paper.line.join(paper.li.id(), CITY);
    paper.lent(paper.wang, book);

    assertThat(done(paper.giveBack(book, CITY)).copy().custody())
        .isEqualTo(
            new Custody.OnHoldShelf(CITY, turn, paper.clock.instant().plus(PaperLine.PICKUP)));
  }

  @Test
  void whoWaitsElsewhereGetsItSent() {
    var turn = paper.line.join(paper.li.id(), TOWN);
    paper.lent(paper.wang, book);
    var way = transit(done(paper.giveBack(book, COUNTY)).copy());

    assertThat(way.to()).isEqualTo(TOWN);
    assertThat(way.purpose()).isEqualTo(Transit.Purpose.HOLD);
    done(paper.desk.sent(way.id(), paper.clock.instant()));
    assertThat(paper.line.wasSent(turn.hold())).isTrue();
    done(paper.giveBack(book, TOWN));
    assertThat(paper.custody(book)).isInstanceOf(Custody.OnHoldShelf.class);
  }

  @Test
  void aHoldThatIsGivenUpOnTheWayLeavesTheCopyToTheNext() {
    var first = paper.line.join(paper.li.id(), TOWN);
    paper.lent(paper.wang, book);
    var way = transit(done(paper.giveBack(book, COUNTY)).copy());
    paper.line.leave(first.hold());
    var second = paper.line.join(paper.wang.id(), TOWN);
    done(paper.desk.received(way.id(), TOWN, paper.clock.instant()));

    assertThat(paper.custody(book).keptFor()).contains(second);
  }

  @Test
  void whatNobodyHasIsNotTakenBackTwice() {
    assertThat(refused(paper.giveBack(book, COUNTY)).rule()).isEqualTo(Rule.NOT_ON_LOAN);
    paper.lent(paper.wang, book);
    done(paper.giveBack(book, CITY));
    var again = refused(paper.giveBack(book, CITY));

    assertThat(again.rule()).isEqualTo(Rule.NOT_ON_LOAN);
    assertThat(again.reason()).contains(COUNTY.value());
  }

  @Test
  void whatTurnsUpAtAnotherLibraryIsSentHomeThoughNobodyHadIt() {
    assertThat(done(paper.giveBack(book, CITY)).loan()).isEmpty();
    assertThat(paper.custody(book)).isInstanceOf(Custody.InTransit.class);
  }

  @Test
  void theDaysOfGraceCostNothing() {
    paper.lent(paper.wang, book);
    paper.pass(33);

    assertThat(done(paper.giveBack(book, COUNTY)).delay()).isEqualTo(new Delay(3, Money.ZERO));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(Money.ZERO);
  }

  @Test
  void afterTheDaysOfGraceEachOpenDayCosts() {
    paper.lent(paper.wang, book);
    paper.calendars.closed.add(LocalDate.parse("2026-12-03"));
    paper.pass(37);

    assertThat(done(paper.giveBack(book, COUNTY)).delay()).isEqualTo(new Delay(6, new Money(30)));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(30));
  }

  @Test
  void oneLoanNeverCostsMoreThanTheCeilingRenewalsIncluded() {
    var loan = paper.lent(paper.wang, book);
    paper.pass(39);
    done(paper.renew(loan));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(60));
    paper.pass(300);
    done(paper.giveBack(book, COUNTY));

    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(100));
  }

  @Test
  void aLostCopyCostsItsPriceAndClosesTheLoan() {
    var loan = paper.lent(paper.wang, book);
    done(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));

    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(2980));
    assertThat(paper.kept.accounts().find(paper.wang.id()).orElseThrow().loans()).isEmpty();
    assertThat(paper.kept.closed().find(loan.id()).orElseThrow().ending())
        .isEqualTo(ClosedLoan.Ending.LOST);
    assertThat(refused(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant())).rule())
        .isEqualTo(Rule.NOT_ON_LOAN);
  }

  @Test
  void whatNobodyKnowsThePriceOfCostsWhatTheRegulationsSay() {
    var priceless = paper.stock.put(DeskOnPaper.item("2", null, false, false));
    var loan = paper.lent(paper.wang, priceless);
    done(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));

    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(5000));
  }

  @Test
  void whatIsFoundAgainCostsItsDelayOnly() {
    var loan = paper.lent(paper.wang, book);
    paper.pass(35);
    done(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));
    paper.pass(100);
    done(paper.giveBack(book, COUNTY));

    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(20));
    assertThat(paper.custody(book)).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(paper.kept.closed().find(loan.id()).orElseThrow().ending())
        .isEqualTo(ClosedLoan.Ending.FOUND_AGAIN);
  }

  @Test
  void whatWasPaidForWhatIsFoundInTimeIsGivenBack() {
    var loan = lostAndPaid();
    paper.pass(180);
    done(paper.giveBack(book, COUNTY));

    assertThat(paper.fees.creditOf(paper.wang.id())).isEqualTo(new Money(1000));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(Money.ZERO);
    assertThat(paper.fees.find(loan.id() + "|LOST").orElseThrow().entries())
        .extracting(Entry::kind)
        .containsExactly(
            Entry.Kind.CHARGE, Entry.Kind.PAYMENT, Entry.Kind.WAIVER, Entry.Kind.CREDIT);
  }

  @Test
  void whatIsFoundTooLateIsNoLongerOwedAndNotGivenBack() {
    lostAndPaid();
    paper.pass(181);
    done(paper.giveBack(book, COUNTY));

    assertThat(paper.fees.creditOf(paper.wang.id())).isEqualTo(Money.ZERO);
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(Money.ZERO);
  }

  private Loan lostAndPaid() {
    var loan = paper.lent(paper.wang, book);
    done(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));
    var slip = new Order.Slip("paid-at-desk", COUNTY, "clerk", paper.clock.instant());
    paper.till.book(loan.id() + "|LOST", new Order.Pay(new Money(1000), slip));
    return loan;
  }

  @Test
  void whoSaysToHaveReturnedPaysForNoLaterDay() {
    var loan = paper.lent(paper.wang, book);
    paper.pass(34);
    done(paper.desk.claimsReturned(loan.id(), paper.clock.instant()));
    assertThat(refused(paper.renew(loan)).rule()).isEqualTo(Rule.SAID_TO_BE_RETURNED);
    paper.pass(100);

    assertThat(done(paper.giveBack(book, COUNTY)).delay()).isEqualTo(new Delay(4, new Money(10)));
  }

  @Test
  void aReservedCopyThatIsFetchedFromTheShelfGoesWhereItIsWanted() {
    var turn = paper.line.join(paper.li.id(), COUNTY);
    paper.line.next(book, COUNTY);
    assertThat(paper.parts.keptCopies().reserve(book, COUNTY, turn)).isTrue();
    assertThat(paper.custody(book)).isEqualTo(new Custody.Reserved(COUNTY, turn));
    done(paper.giveBack(book, COUNTY));

    assertThat(paper.custody(book)).isInstanceOf(Custody.OnHoldShelf.class);
    assertThat(refused(paper.giveBack(book, COUNTY)).rule()).isEqualTo(Rule.NOT_ON_LOAN);
  }

  @Test
  void aCopyIsKeptForOneHoldOnlyAndLetGoForThatOneOnly() {
    var kept = paper.parts.keptCopies();
    var first = paper.line.join(paper.li.id(), COUNTY);
    var second = paper.line.join(paper.wang.id(), COUNTY);
    assertThat(kept.free(java.util.List.of(book))).containsEntry(book.key(), COUNTY);
    assertThat(kept.reserve(book, COUNTY, first)).isTrue();
    assertThat(kept.reserve(book, COUNTY, first)).isTrue();
    assertThat(kept.reserve(book, COUNTY, second)).isFalse();
    assertThat(kept.free(java.util.List.of(book))).isEmpty();
    kept.release(book, second.hold());
    assertThat(kept.keptFor(book.key())).contains(first.hold());
    kept.release(book, first.hold());
    assertThat(paper.custody(book)).isEqualTo(new Custody.OnShelf(COUNTY));
    assertThat(kept.reserve(book, CITY, second)).isFalse();
  }

  @Test
  void aRepeatedReturnIsAnsweredAsItWas() {
    paper.lent(paper.wang, book);
    paper.pass(37);
    var first = done(paper.desk.giveBack(paper.scan(book, COUNTY, "k")));
    var again = done(paper.desk.giveBack(paper.scan(book, COUNTY, "k")));

    assertThat(again.loan()).isEqualTo(first.loan());
    assertThat(again.delay()).isEqualTo(first.delay());
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(40));
  }

  @Test
  void aReturnedLoanIsCutFromItsReaderUnlessAHistoryIsKept() {
    var loan = paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));
    paper.pass(6);
    paper.parts.sweeper().cutLinks();
    assertThat(reader(loan)).isEqualTo(paper.wang.id());
    paper.pass(2);
    paper.parts.sweeper().cutLinks();

    assertThat(reader(loan)).isNull();
  }

  @Test
  void ofTwoWithTheSameBarcodeTheOneThatIsOutIsMeant() {
    paper.stock.put(alike(CITY));
    done(
        paper.desk.lend(
            paper.wang, new Scan(book.key().barcode(), COUNTY, TOWN, paper.clock.instant(), null)));

    assertThat(done(paper.giveBack(book, TOWN)).copy().key()).isEqualTo(book.key());
  }

  @Test
  void ofTwoWithTheSameBarcodeTheOneThatIsKeptHereIsMeantThoughTheOtherIsOut() {
    var other = alike(CITY);
    paper.stock.put(other);
    var cityDesk = new Scan(book.key().barcode(), CITY, CITY, paper.clock.instant(), null);
    done(paper.desk.lend(paper.wang, cityDesk));
    var turn = paper.line.join(paper.li.id(), COUNTY);
    paper.line.next(book, COUNTY);
    assertThat(paper.parts.keptCopies().reserve(book, COUNTY, turn)).isTrue();

    var scan = new Scan(book.key().barcode(), null, COUNTY, paper.clock.instant(), null);
    assertThat(done(paper.desk.giveBack(scan)).copy().key()).isEqualTo(book.key());
    assertThat(paper.custody(other)).isInstanceOf(Custody.OnLoan.class);
  }

  /** Another library's copy that bears the same barcode. */
  private StockItem alike(Isil owner) {
    return new StockItem(
        new ItemKey(owner, book.key().barcode()),
        book.record(),
        book.type(),
        book.title(),
        null,
        null,
        null,
        null,
        null,
        false,
        false);
  }

  private @Nullable ReaderId reader(Loan loan) {
    return paper.kept.closed().find(loan.id()).orElseThrow().reader();
  }

  private static Transit transit(Copy copy) {
    return ((Custody.InTransit) copy.custody()).transit();
  }
}
