package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;
import static org.smartlibrary.loan.circulation.DeskOnPaper.done;
import static org.smartlibrary.loan.circulation.DeskOnPaper.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** The regulations of lending, one a test. */
class LendingTest {

  private final DeskOnPaper paper = new DeskOnPaper();

  @Test
  void aCopyOnTheShelfIsLentUntilTheEndOfTheLastDay() {
    var loan = paper.lent(paper.wang, paper.book("1"));

    assertThat(loan.due()).isEqualTo(PaperCalendars.endOf(LocalDate.parse("2026-12-02")));
    assertThat(paper.kept.accounts().find(paper.wang.id()).orElseThrow().loans())
        .extracting(LoanPlace::loan)
        .containsExactly(loan.id());
  }

  @Test
  void whoBorrowsAnotherCopyOfWhatIsKeptWaitsNoMore() {
    var kept = paper.book("1");
    var turn = paper.line.join(paper.li.id(), COUNTY);
    done(paper.giveBack(kept, CITY));
    assertThat(paper.custody(kept).keptFor()).contains(turn);
    paper.lent(paper.li, paper.book("2"));

    assertThat(paper.line.isFulfilled(turn.hold())).isTrue();
    assertThat(paper.custody(kept).keptFor()).isEmpty();
  }

  @Test
  void nothingFallsDueOnAClosedDay() {
    paper.calendars.closed.add(LocalDate.parse("2026-12-02"));

    assertThat(paper.lent(paper.wang, paper.book("1")).due())
        .isEqualTo(PaperCalendars.endOf(LocalDate.parse("2026-12-03")));
  }

  @Test
  void theCardOfOneLibraryIsGoodInEveryOther() {
    assertThat(done(paper.desk.lend(paper.wang, paper.scan(paper.book("1"), CITY))).loan())
        .satisfies(loan -> assertThat(loan.library()).isEqualTo(CITY))
        .satisfies(loan -> assertThat(loan.home()).isEqualTo(COUNTY));
  }

  @Test
  void aBlockedCardBorrowsNothingAndIsToldWhoBlockedIt() {
    var block =
        new Block(Block.Reason.MISUSE, CITY, Instant.EPOCH, Instant.parse("2027-01-01T00:00:00Z"));
    var refusal = refused(paper.lend(with(paper.wang, null, block), paper.book("1")));

    assertThat(refusal.rule()).isEqualTo(Rule.CARD_BLOCKED);
    assertThat(refusal.reason()).contains(CITY.value());
  }

  @Test
  void anExpiredCardBorrowsNothing() {
    var expired = with(paper.wang, LocalDate.parse("2026-11-01"));

    assertThat(refused(paper.lend(expired, paper.book("1"))).rule()).isEqualTo(Rule.CARD_EXPIRED);
    var lastDay = with(paper.wang, LocalDate.parse("2026-11-02"));
    done(paper.lend(lastDay, paper.book("1")));
  }

  @Test
  void whoOwesTooMuchBorrowsNothingAndIsToldBothAmounts() {
    owe(2001);
    var refusal = refused(paper.lend(paper.wang, paper.book("1")));

    assertThat(refusal.rule()).isEqualTo(Rule.DEBT_TOO_HIGH);
    assertThat(refusal.counter()).isEqualTo(new Refusal.Counter("¥20.01", "¥20.00"));
  }

  @Test
  void whoOwesExactlyTheLimitStillBorrows() {
    owe(2000);

    done(paper.lend(paper.wang, paper.book("1")));
  }

  @Test
  void theLimitIsMetAndNotExceeded() {
    for (int i = 0; i < 3; i++) {
      paper.lent(paper.wang, paper.book("b" + i));
    }
    var refusal = refused(paper.lend(paper.wang, paper.book("b3")));

    assertThat(refusal.rule()).isEqualTo(Rule.LIMIT_REACHED);
    assertThat(refusal.counter()).isEqualTo(new Refusal.Counter("3", "3"));
    done(paper.giveBack(paper.book("b0"), COUNTY));
    done(paper.lend(paper.wang, paper.book("b3")));
  }

  @Test
  void aPlaceThatNoCopyConfirmsIsGivenBackWhenItIsNeeded() {
    paper.loanLimit = 1;
    var stray =
        new LoanPlace(new LoanId("stray"), paper.book("9").key(), paper.clock.instant(), null);
    paper.kept.accounts().claim(paper.wang.id(), stray, 1);

    assertThat(refused(paper.lend(paper.wang, paper.book("1"))).rule())
        .isEqualTo(Rule.LIMIT_REACHED);
    paper.clock.pass(Duration.ofMinutes(3));
    done(paper.lend(paper.wang, paper.book("1")));
  }

  @Test
  void whatIsForReferenceOnlyStaysInTheHouse() {
    var item = paper.stock.put(DeskOnPaper.item("1", null, true, false));

    assertThat(refused(paper.lend(paper.wang, item)).rule()).isEqualTo(Rule.REFERENCE_ONLY);
  }

  @Test
  void whatTheCatalogueNoLongerHasIsNotLent() {
    var item = paper.stock.put(DeskOnPaper.item("1", null, false, true));

    assertThat(refused(paper.lend(paper.wang, item)).rule()).isEqualTo(Rule.WITHDRAWN);
  }

  @Test
  void whatTheRegulationsDoNotLendStaysInTheHouse() {
    paper.lendable = false;

    assertThat(refused(paper.lend(paper.wang, paper.book("1"))).rule())
        .isEqualTo(Rule.NOT_LENDABLE);
  }

  @Test
  void whatAnotherReaderHasIsNotLentAndNobodyIsToldWhoHasIt() {
    var book = paper.book("1");
    paper.lent(paper.wang, book);
    var refusal = refused(paper.lend(paper.li, book));

    assertThat(refusal.rule()).isEqualTo(Rule.ON_LOAN_ALREADY);
    assertThat(refusal.toString()).doesNotContain("wang");
    assertThat(refused(paper.lend(paper.wang, book)).help()).contains("Renew");
  }

  @Test
  void whatIsKeptForAReaderIsLentToThatReaderOnly() {
    var book = paper.book("1");
    var turn = paper.line.join(paper.li.id(), COUNTY);
    paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));

    assertThat(refused(paper.lend(paper.wang, book)).rule()).isEqualTo(Rule.KEPT_FOR_ANOTHER);
    paper.lent(paper.li, book);
    assertThat(paper.line.isFulfilled(turn.hold())).isTrue();
  }

  @Test
  void whatIsLostOrSaidToBeReturnedIsTakenBackBeforeItIsLent() {
    var book = paper.book("1");
    var loan = paper.lent(paper.wang, book);
    done(paper.desk.claimsReturned(loan.id(), paper.clock.instant()));
    assertThat(refused(paper.lend(paper.li, book)).rule()).isEqualTo(Rule.SAID_TO_BE_RETURNED);
    done(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));
    assertThat(refused(paper.lend(paper.li, book)).rule()).isEqualTo(Rule.DECLARED_LOST);
    done(paper.giveBack(book, COUNTY));
    done(paper.lend(paper.li, book));
  }

  @Test
  void aBarcodeThatNobodyGaveIsUnknown() {
    var scan = new Scan(new Barcode("?"), null, COUNTY, paper.clock.instant(), null);

    assertThat(refused(paper.desk.lend(paper.wang, scan)).rule()).isEqualTo(Rule.UNKNOWN_ITEM);
  }

  @Test
  void ofTwoWithTheSameBarcodeTheDesksOwnIsMeantOrTheOneWhoseOwnerIsNamed() {
    paper.book("1");
    paper.stock.put(ofOwner(CITY));
    assertThat(refused(paper.desk.lend(paper.wang, scan(TOWN, null))).rule())
        .isEqualTo(Rule.AMBIGUOUS_BARCODE);

    assertThat(done(paper.desk.lend(paper.wang, scan(CITY, null))).item().key().owner())
        .isEqualTo(CITY);
    assertThat(done(paper.desk.lend(paper.wang, scan(TOWN, COUNTY))).item().key().owner())
        .isEqualTo(COUNTY);
  }

  @Test
  void aRepeatedRequestIsAnsweredAsItWasWhateverHappenedSince() {
    var book = paper.book("1");
    var first = done(paper.desk.lend(paper.wang, paper.scan(book, COUNTY, "k1"))).loan();
    assertThat(done(paper.desk.lend(paper.wang, paper.scan(book, COUNTY, "k1"))).loan())
        .isEqualTo(first);
    paper.pass(2);
    done(paper.renew(first));
    assertThat(done(paper.desk.lend(paper.wang, paper.scan(book, COUNTY, "k1"))).loan().due())
        .isEqualTo(first.due());
    done(paper.giveBack(book, COUNTY));
    assertThat(done(paper.desk.lend(paper.wang, paper.scan(book, COUNTY, "k1"))).loan().id())
        .isEqualTo(first.id());
    assertThat(paper.custody(book)).isInstanceOf(Custody.OnShelf.class);
  }

  @Test
  void aKeyThatWasUsedForSomethingElseIsRefused() {
    done(paper.desk.lend(paper.wang, paper.scan(paper.book("1"), COUNTY, "k1")));

    assertThat(
            refused(paper.desk.lend(paper.wang, paper.scan(paper.book("2"), COUNTY, "k1"))).rule())
        .isEqualTo(Rule.KEY_REUSED);
    assertThat(refused(paper.desk.lend(paper.wang, paper.scan(paper.book("1"), CITY, "k1"))).rule())
        .isEqualTo(Rule.KEY_REUSED);
  }

  private void owe(long fen) {
    paper.till.charge(
        new Charge(
            "c",
            paper.wang.id(),
            COUNTY,
            Charge.Cause.OTHER,
            new Money(fen),
            "x",
            paper.clock.instant()));
  }

  private Scan scan(Isil at, @org.jspecify.annotations.Nullable Isil owner) {
    return new Scan(new Barcode("1"), owner, at, paper.clock.instant(), null);
  }

  private static StockItem ofOwner(Isil owner) {
    var item = DeskOnPaper.item("1", null, false, false);
    return new StockItem(
        new ItemKey(owner, item.key().barcode()),
        item.record(),
        item.type(),
        item.title(),
        null,
        null,
        null,
        null,
        null,
        false,
        false);
  }

  private static Reader with(
      Reader reader, @org.jspecify.annotations.Nullable LocalDate through, Block... blocks) {
    return new Reader(
        reader.id(),
        reader.card(),
        null,
        reader.name(),
        reader.home(),
        reader.group(),
        through,
        null,
        false,
        List.of(blocks),
        1);
  }
}
