package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What every place keeps to that keeps copies, accounts and closed loans. */
public abstract class KeptContract {

  private static final Isil HERE = DeskOnPaper.COUNTY;
  private static final Isil THERE = DeskOnPaper.CITY;
  private static final Instant NOW = Instant.parse("2026-11-26T01:02:03.004Z");
  private static final ReaderId WANG = new ReaderId("wang");
  private static final ReaderId LI = new ReaderId("li");
  private static final PageRequest ALL = new PageRequest(0, 10);
  private DeskParts.Kept kept = onPaper();

  protected abstract DeskParts.Kept empty();

  protected static DeskParts.Kept onPaper() {
    var fuse = new Fuse();
    return new DeskParts.Kept(
        new InMemoryCopies(fuse), new InMemoryAccounts(fuse), new InMemoryClosedLoans(fuse));
  }

  @BeforeEach
  void begin() {
    kept = empty();
  }

  @Test
  void aCopyIsFoundAsItWasWrittenInWhoseverHandsItIs() {
    var turn = new Turn(new HoldId("h"), LI, THERE);
    var transit = new Transit(new TransitId("t"), HERE, THERE, NOW, NOW.plusSeconds(5), turn);
    var loan = loan("l", WANG, 30);
    int number = 0;
    for (var custody :
        List.of(
            new Custody.OnShelf(THERE),
            new Custody.OnLoan(loan),
            new Custody.OnLoan(loan.recalledUntil(NOW, NOW)),
            new Custody.Reserved(HERE, turn),
            new Custody.OnHoldShelf(HERE, turn, NOW),
            new Custody.InTransit(transit),
            new Custody.InTransit(transit.forNobody()),
            new Custody.BeingSorted(HERE, turn),
            new Custody.BeingSorted(HERE, null),
            new Custody.Lost(loan, NOW),
            new Custody.ClaimedReturned(loan, NOW),
            new Custody.Missing(THERE, NOW))) {
      var item = DeskOnPaper.item("c" + number++, number % 2 == 0 ? null : 2980L, false, false);
      var copy =
          new Copy(
              item, HERE, of(custody, item), 1, followUps(), answers(), null, lastReturn(number));
      assertThat(kept.copies().save(step(copy))).isTrue();
      assertThat(kept.copies().find(item.key())).contains(copy);
    }
  }

  @Test
  void aStayAtAnotherLibraryIsFoundAsItWasSavedUntilItIsOver() {
    var inside = new Turn(new HoldId("ill-1"), null, THERE);
    for (var host : new Isil[] {THERE, null}) {
      var item = DeskOnPaper.item("v" + host, null, false, false);
      var visit = new Visit(inside.hold(), host, NOW, new Money(850));
      var lent =
          new Copy(
              item,
              HERE,
              new Custody.OnHoldShelf(THERE, inside, NOW),
              1,
              List.of(),
              List.of(),
              visit,
              null);
      kept.copies().save(step(lent));
      assertThat(kept.copies().find(item.key())).contains(lent);
      kept.copies().save(lent.settle(new Custody.OnShelf(HERE), null, NOW));
      assertThat(kept.copies().find(item.key()).orElseThrow().visiting()).isEmpty();
    }
  }

  /** A loan is of the copy that it stands in. */
  private static Custody of(Custody custody, StockItem item) {
    return switch (custody) {
      case Custody.OnLoan(var loan) -> new Custody.OnLoan(of(loan, item));
      case Custody.Lost(var loan, var since) -> new Custody.Lost(of(loan, item), since);
      case Custody.ClaimedReturned(var loan, var since) ->
          new Custody.ClaimedReturned(of(loan, item), since);
      default -> custody;
    };
  }

  private static Loan of(Loan loan, StockItem item) {
    return new Loan(
        loan.id(),
        item.key(),
        loan.reader(),
        loan.group(),
        loan.home(),
        loan.library(),
        loan.lentAt(),
        loan.due(),
        loan.renewals(),
        loan.others(),
        loan.charged(),
        loan.recalledAt());
  }

  private static @Nullable LastReturn lastReturn(int number) {
    return switch (number % 3) {
      case 0 -> null;
      case 1 -> new LastReturn(new LoanId("l"), NOW, new Money(40), null, null, false);
      default -> new LastReturn(new LoanId("l"), NOW, Money.ZERO, NOW, day(1), true);
    };
  }

  @Test
  void whatAReaderLostIsFoundByTheReader() {
    var item = DeskOnPaper.item("1", null, false, false);
    var lost = new Custody.Lost(of(loan("l", WANG, 30), item), NOW);
    kept.copies().save(step(new Copy(item, HERE, lost, 1, List.of(), List.of())));
    lend("2", loan("m", WANG, 30));

    var copy = kept.copies().lostBy(WANG);
    assertThat(copy).extracting(Copy::item).containsExactly(item);
    kept.copies().save(copy.getFirst().forgetWhoLostIt(lost.loan(), NOW, NOW));
    assertThat(kept.copies().lostBy(WANG)).isEmpty();
    assertThat(kept.copies().find(item.key()).orElseThrow().custody())
        .isInstanceOf(Custody.Lost.class);
  }

  @Test
  void anErasedReaderHasNoAccount() {
    claim("a", 2);
    kept.accounts().forget(WANG);
    assertThat(kept.accounts().find(WANG)).isEmpty();
  }

  @Test
  void whatWasAMistakeStaysOne() {
    var returned = closed("1", WANG, 0);
    kept.closed().file(returned);
    var mistake = returned.mistaken(ClosedLoan.Ending.REOPENED);
    kept.closed().file(mistake);
    kept.closed().file(returned);
    assertThat(kept.closed().find(returned.id())).contains(mistake);
    assertThat(kept.closed().of(WANG, ALL).items()).isEmpty();
  }

  private static List<FollowUp> followUps() {
    var charge = new Charge("c", WANG, HERE, Charge.Cause.OVERDUE, new Money(30), "红楼梦", NOW);
    return List.of(
        new FollowUp.LeaveAccount(WANG, new LoanId("l")),
        new FollowUp.FileLoan(closed("l", WANG, 0)),
        new FollowUp.ChargeFee(charge),
        new FollowUp.ForgiveCharge("c", HERE, "found", NOW),
        new FollowUp.GiveBack("c", HERE, "found", NOW),
        new FollowUp.HoldFulfilled(new HoldId("h")),
        new FollowUp.HoldFallsBack(new HoldId("h")),
        new FollowUp.HoldMissed(new HoldId("h")),
        new FollowUp.ReaderServed(WANG, NOW),
        new FollowUp.ReaderUnserved(WANG, NOW),
        new FollowUp.HoldSent(new HoldId("h"), HERE));
  }

  private static List<Answered> answers() {
    return List.of(
        new Answered(Ticket.of("a", "b", "c"), new LoanId("l"), NOW, NOW),
        new Answered(Ticket.of("a", "d", "c"), null, null, NOW));
  }

  @Test
  void ofTwoWhoWriteTheSameVersionOneDoes() {
    var first = Copy.atHome(DeskOnPaper.item("1", null, false, false), HERE);
    var lent = first.lend(loan("l", WANG, 30), false, null);

    assertThat(kept.copies().save(lent)).isTrue();
    assertThat(kept.copies().save(first.lend(loan("m", LI, 30), false, null))).isFalse();
    assertThat(kept.copies().save(lent.copy().claimReturned(loan("l", WANG, 30), NOW))).isTrue();
    assertThat(kept.copies().save(lent.copy().recall(loan("l", WANG, 3), NOW))).isFalse();
    assertThat(kept.copies().withLoan(new LoanId("l")).orElseThrow().version()).isEqualTo(2);
    assertThat(kept.copies().withLoan(new LoanId("m"))).isEmpty();
  }

  @Test
  void openLoansAreListedByReaderLibraryAndDelay() {
    lend("1", loan("l1", WANG, 30));
    lend("2", loan("l2", WANG, 10));
    lend("3", loan("l3", LI, 20));

    assertThat(loans(LoanQuery.of(WANG))).containsExactly("l2", "l1");
    assertThat(loans(new LoanQuery(null, HERE, null))).containsExactly("l2", "l3", "l1");
    assertThat(loans(new LoanQuery(null, HERE, day(15)))).containsExactly("l2");
    assertThat(loans(new LoanQuery(LI, THERE, null))).isEmpty();
    assertThat(kept.copies().onLoan(new LoanQuery(null, HERE, null), new PageRequest(1, 2)).total())
        .isEqualTo(3);
  }

  @Test
  void whatIsOnItsWayIsListedByWhereItComesFromAndGoes() {
    var item = DeskOnPaper.item("1", null, false, false);
    var transit = new Transit(new TransitId("t"), HERE, THERE, NOW, null, null);
    var copy = new Copy(item, THERE, new Custody.InTransit(transit), 1, List.of(), List.of());
    kept.copies().save(step(copy));

    assertThat(kept.copies().withTransit(new TransitId("t"))).contains(copy);
    assertThat(kept.copies().inTransit(new TransitQuery(HERE, null), ALL).items())
        .containsExactly(copy);
    assertThat(kept.copies().inTransit(new TransitQuery(HERE, THERE), ALL).total()).isEqualTo(1);
    assertThat(kept.copies().inTransit(new TransitQuery(THERE, null), ALL).items()).isEmpty();
  }

  @Test
  void whatIsMissingIsListedWhereItWasLookedFor() {
    int number = 0;
    for (var custody :
        List.of(
            new Custody.Missing(HERE, day(2)),
            new Custody.Missing(HERE, day(1)),
            new Custody.Missing(THERE, NOW),
            new Custody.OnShelf(HERE))) {
      var item = DeskOnPaper.item("m" + number++, null, false, false);
      kept.copies().save(step(new Copy(item, HERE, custody, 1, List.of(), List.of())));
    }

    assertThat(kept.copies().missing(HERE, ALL).items())
        .extracting(copy -> copy.key().barcode().value())
        .containsExactly("m1", "m0");
    assertThat(kept.copies().missing(THERE, ALL).total()).isEqualTo(1);
  }

  @Test
  void whatIsNotSettledIsFoundAfterAWhile() {
    var item = DeskOnPaper.item("1", null, false, false);
    var copy = new Copy(item, HERE, new Custody.OnShelf(HERE), 1, followUps(), List.of());
    kept.copies().save(step(copy));
    kept.copies()
        .save(
            step(
                Copy.atHome(DeskOnPaper.item("2", null, false, false), HERE)
                    .keep(HERE, new Turn(new HoldId("h"), LI, HERE), NOW)
                    .copy()));

    assertThat(kept.copies().unsettledSince(NOW, 10)).isEmpty();
    assertThat(kept.copies().unsettledSince(NOW.plusSeconds(1), 10)).containsExactly(copy);
    kept.copies().save(copy.settle(copy.custody(), null, NOW));
    assertThat(kept.copies().unsettledSince(NOW.plusSeconds(1), 10)).isEmpty();
  }

  @Test
  void aPlaceIsGrantedUpToTheLimitAndOnceALoan() {
    var accounts = kept.accounts();
    assertThat(claim("a", 2)).isInstanceOf(Accounts.Claimed.Granted.class);
    assertThat(claim("a", 2)).isInstanceOf(Accounts.Claimed.Granted.class);
    assertThat(claim("b", 2)).isInstanceOf(Accounts.Claimed.Granted.class);
    assertThat(claim("c", 2)).isEqualTo(new Accounts.Claimed.LimitReached(2));
    assertThat(claim("a", 2)).isInstanceOf(Accounts.Claimed.Granted.class);
    accounts.leave(WANG, new LoanId("a"));
    assertThat(claim("c", 2)).isInstanceOf(Accounts.Claimed.Granted.class);
    assertThat(accounts.find(WANG).orElseThrow().loans())
        .extracting(place -> place.loan().value())
        .containsExactly("b", "c");
    assertThat(accounts.claim(LI, place("x", null), 0))
        .isEqualTo(new Accounts.Claimed.LimitReached(0));
  }

  @Test
  void aRepeatedRequestIsShownThePlaceThatItTookBefore() {
    var first = place("a", "key");
    kept.accounts().claim(WANG, first, 5);

    assertThat(kept.accounts().claim(WANG, place("b", "key"), 5))
        .isEqualTo(new Accounts.Claimed.TakenBefore(first));
    assertThat(kept.accounts().claim(WANG, place("b", "other"), 5))
        .isEqualTo(new Accounts.Claimed.Granted(2, false));
    assertThat(kept.accounts().find(WANG).orElseThrow().loans()).contains(first);
  }

  @Test
  void holdsHaveALimitOfTheirOwn() {
    var accounts = kept.accounts();
    assertThat(accounts.claim(WANG, new HoldId("h1"), 1)).isEqualTo(new HoldPlaces.Claim(true, 1));
    assertThat(accounts.claim(WANG, new HoldId("h1"), 1)).isEqualTo(new HoldPlaces.Claim(true, 1));
    assertThat(accounts.claim(WANG, new HoldId("h2"), 1)).isEqualTo(new HoldPlaces.Claim(false, 1));
    assertThat(claim("a", 1)).isEqualTo(new Accounts.Claimed.Granted(1, true));
    accounts.leave(WANG, new HoldId("h1"));
    accounts.leave(WANG, new HoldId("h1"));
    assertThat(accounts.claim(WANG, new HoldId("h2"), 1)).isEqualTo(new HoldPlaces.Claim(true, 1));
  }

  @Test
  void accountsAreGoneThroughOneAfterTheOther() {
    for (var name : List.of("r1", "r2", "r3")) {
      kept.accounts().claim(new ReaderId(name), place(name, null), 5);
    }

    assertThat(kept.accounts().behind(null, 2))
        .extracting(account -> account.reader().value())
        .containsExactly("r1", "r2");
    assertThat(kept.accounts().behind(new ReaderId("r2"), 2))
        .extracting(account -> account.reader().value())
        .containsExactly("r3");
  }

  @Test
  void closedLoansAreListedByReaderAndCutInTime() {
    var closed = kept.closed();
    Stream.of(closed("1", WANG, 0), closed("2", WANG, 5), closed("3", LI, 9)).forEach(closed::file);

    assertThat(closed.find(new LoanId("1"))).contains(closed("1", WANG, 0));
    assertThat(closed.of(WANG, ALL).items())
        .extracting(it -> it.id().value())
        .containsExactly("2", "1");
    assertThat(linked(6)).containsExactlyInAnyOrder("1", "2");
    closed.keep(List.of(new LoanId("1")));
    closed.cut(List.of(new LoanId("2")));
    assertThat(linked(20)).containsExactly("3");
    assertThat(closed.of(WANG, ALL).items()).extracting(it -> it.id().value()).containsExactly("1");
    closed.file(closed("2", WANG, 6));
    assertThat(closed.find(new LoanId("2")).orElseThrow().reader()).isNull();
    assertThat(closed.find(new LoanId("2")).orElseThrow().closedAt()).isEqualTo(day(6));
    closed.forget(WANG);
    assertThat(closed.of(WANG, ALL).items()).isEmpty();
  }

  private List<String> linked(int days) {
    return kept.closed().linkedAndClosedBefore(day(days), 10).stream()
        .map(loan -> loan.id().value())
        .toList();
  }

  private List<String> loans(LoanQuery query) {
    return kept.copies().onLoan(query, ALL).items().stream()
        .map(copy -> copy.openLoan().orElseThrow().id().value())
        .toList();
  }

  private void lend(String barcode, Loan loan) {
    var item = DeskOnPaper.item(barcode, null, false, false);
    kept.copies().save(Copy.atHome(item, HERE).lend(of(loan, item), false, null));
  }

  private Accounts.Claimed claim(String loan, int limit) {
    return kept.accounts().claim(WANG, place(loan, null), limit);
  }

  private static LoanPlace place(String loan, @Nullable String key) {
    return new LoanPlace(
        new LoanId(loan), DeskOnPaper.item("1", null, false, false).key(), NOW, key);
  }

  private static Step step(Copy copy) {
    return new Step(copy, List.of(), true, NOW);
  }

  private static Instant day(int number) {
    return NOW.plusSeconds(86_400L * number);
  }

  private static Loan loan(String id, ReaderId reader, int days) {
    return new Loan(
        new LoanId(id),
        DeskOnPaper.item("1", null, false, false).key(),
        reader,
        ReaderGroup.STUDENT,
        THERE,
        HERE,
        NOW,
        day(days),
        2,
        4,
        new Money(40),
        null);
  }

  private static ClosedLoan closed(String id, ReaderId reader, int day) {
    return ClosedLoan.of(
        loan(id, reader, 30),
        DeskOnPaper.item("1", null, false, false),
        ClosedLoan.Ending.RETURNED,
        day(day),
        THERE,
        new Delay(3, new Money(30)));
  }
}
