package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.CITY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;
import static org.smartlibrary.loan.circulation.DeskOnPaper.done;
import static org.smartlibrary.loan.circulation.DeskOnPaper.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What should stand on a shelf and does not. */
class MissingTest {

  private static final PageRequest ALL = new PageRequest(0, 10);

  private final DeskOnPaper paper = new DeskOnPaper();
  private final StockItem book = paper.book("1");

  @Test
  void whatIsNotOnItsShelfIsMissingAndOfferedToNobody() {
    done(miss(COUNTY));

    assertThat(paper.custody(book)).isEqualTo(new Custody.Missing(COUNTY, paper.clock.instant()));
    assertThat(paper.parts.keptCopies().free(List.of(book))).isEmpty();
    assertThat(paper.desk.missing(COUNTY, ALL).items()).extracting(Copy::item).contains(book);
    var turn = paper.line.join(paper.li.id(), COUNTY);
    assertThat(paper.parts.keptCopies().reserve(book, COUNTY, turn)).isFalse();
  }

  @Test
  void whatIsSaidTwiceIsAsSaidOnce() {
    var first = done(miss(COUNTY));
    paper.pass(1);

    assertThat(done(miss(COUNTY))).isEqualTo(first);
  }

  @Test
  void itIsMissingOnlyWhereItShouldBe() {
    assertThat(refused(miss(CITY)).rule()).isEqualTo(Rule.NOT_HERE);
    assertThat(refused(miss(CITY)).reason()).contains(COUNTY.value());
  }

  @Test
  void whatAReaderHasOrHasLostIsNotMissing() {
    var loan = paper.lent(paper.wang, book);
    assertThat(refused(miss(COUNTY)).rule()).isEqualTo(Rule.ON_LOAN_ALREADY);
    done(paper.desk.claimsReturned(loan.id(), paper.clock.instant()));
    assertThat(refused(miss(COUNTY)).rule()).isEqualTo(Rule.SAID_TO_BE_RETURNED);
    done(paper.desk.lost(loan.id(), COUNTY, paper.clock.instant()));
    assertThat(refused(miss(COUNTY)).rule()).isEqualTo(Rule.DECLARED_LOST);
  }

  @Test
  void whoWaitsForWhatIsMissingStandsInLineAgain() {
    var turn = paper.line.join(paper.li.id(), COUNTY);
    paper.line.next(book, COUNTY);
    assertThat(paper.parts.keptCopies().reserve(book, COUNTY, turn)).isTrue();
    done(miss(COUNTY));

    assertThat(paper.line.waits(turn.hold())).isTrue();
    assertThat(paper.line.given()).isEmpty();
  }

  @Test
  void whatDoesNotArriveIsMissedWhereItWasExpectedAndWhereItLeft() {
    var turn = paper.line.join(paper.li.id(), TOWN);
    paper.lent(paper.wang, book);
    done(paper.giveBack(book, COUNTY));
    assertThat(refused(miss(CITY)).rule()).isEqualTo(Rule.NOT_HERE);
    done(miss(TOWN));

    assertThat(paper.custody(book)).isEqualTo(new Custody.Missing(COUNTY, paper.clock.instant()));
    assertThat(paper.line.waits(turn.hold())).isTrue();
  }

  @Test
  void whatIsScannedAnywhereIsMissingNoLonger() {
    done(miss(COUNTY));
    done(paper.giveBack(book, CITY));
    assertThat(paper.custody(book)).isInstanceOf(Custody.InTransit.class);

    var other = paper.book("2");
    done(paper.desk.missing(paper.scan(other, COUNTY)));
    done(paper.lend(paper.wang, other));
    assertThat(paper.custody(other)).isInstanceOf(Custody.OnLoan.class);
  }

  @Test
  void whatIsFoundGoesToWhoeverWaits() {
    done(miss(COUNTY));
    var turn = paper.line.join(paper.li.id(), COUNTY);
    var found = done(paper.desk.found(paper.scan(book, COUNTY)));

    assertThat(found.custody()).isInstanceOf(Custody.OnHoldShelf.class);
    assertThat(found.custody().keptFor()).contains(turn);
    assertThat(done(paper.desk.found(paper.scan(book, COUNTY)))).isEqualTo(found);
  }

  @Test
  void whoeverPullsForAHoldMissesForThatHoldOnly() {
    var turn = paper.line.join(paper.li.id(), COUNTY);
    var other = paper.line.join(paper.wang.id(), COUNTY);
    paper.line.next(book, COUNTY);
    var kept = paper.parts.keptCopies();
    assertThat(kept.reserve(book, COUNTY, turn)).isTrue();

    assertThat(kept.missing(book, COUNTY, other.hold())).isFalse();
    assertThat(kept.missing(book, CITY, turn.hold())).isTrue();
    assertThat(paper.custody(book)).isInstanceOf(Custody.Missing.class);
    assertThat(kept.missing(book, COUNTY, turn.hold())).isFalse();
  }

  private Answer<Copy> miss(Isil at) {
    return paper.desk.missing(paper.scan(book, at));
  }
}
