package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.done;
import static org.smartlibrary.loan.circulation.DeskOnPaper.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;

/** The regulations of renewal and recall, one a test. */
class RenewalTest {

  private final DeskOnPaper paper = new DeskOnPaper();
  private final Loan loan = paper.lent(paper.wang, paper.book("1"));

  @Test
  void aRenewedLoanRunsFromTheDayOfItsRenewal() {
    paper.pass(20);

    assertThat(done(paper.renew(loan)).loan())
        .satisfies(it -> assertThat(it.due()).isEqualTo(day("2026-12-22")))
        .satisfies(it -> assertThat(it.renewals()).isEqualTo(1));
  }

  @Test
  void aLoanIsRenewedAsOftenAsTheRegulationsAllow() {
    for (int i = 0; i < 2; i++) {
      paper.pass(10);
      done(paper.renew(loan));
    }
    paper.pass(10);
    var refusal = refused(paper.renew(loan));

    assertThat(refusal.rule()).isEqualTo(Rule.RENEWALS_USED_UP);
    assertThat(refusal.counter()).isEqualTo(new Refusal.Counter("2", "2"));
  }

  @Test
  void aRenewalThatGainsNothingIsNotWasted() {
    assertThat(refused(paper.renew(loan)).rule()).isEqualTo(Rule.NOTHING_GAINED);
  }

  @Test
  void aReaderCannotRenewWhatAnotherIsWaitingFor() {
    paper.pass(10);
    paper.line.join(paper.li.id(), COUNTY);

    assertThat(refused(paper.renew(loan)).rule()).isEqualTo(Rule.WAITED_FOR);
  }

  @Test
  void whatIsReturnedCannotBeRenewedAndWhatNeverWasIsUnknown() {
    done(paper.giveBack(paper.book("1"), COUNTY));

    assertThat(refused(paper.renew(loan)).rule()).isEqualTo(Rule.NOT_ON_LOAN);
    assertThat(refused(paper.desk.renew(new LoanId("never"), paper.clock.instant(), null)).rule())
        .isEqualTo(Rule.UNKNOWN_LOAN);
  }

  @Test
  void aDelayIsChargedWhenTheLoanIsRenewedAndNotAgainAtReturn() {
    paper.pass(35);
    done(paper.renew(loan));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(20));
    paper.pass(10);
    var returned = done(paper.giveBack(paper.book("1"), COUNTY));

    assertThat(returned.delay()).isEqualTo(Delay.NONE);
    assertThat(returned.loan().orElseThrow().fee()).isEqualTo(new Money(20));
    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(new Money(20));
  }

  @Test
  void aRepeatedRenewalRenewsOnce() {
    paper.pass(10);
    var ticket = Ticket.of("desk", "k", "RENEW");
    var first = done(paper.desk.renew(loan.id(), paper.clock.instant(), ticket)).loan();
    paper.pass(5);

    assertThat(done(paper.desk.renew(loan.id(), paper.clock.instant(), ticket)).loan())
        .isEqualTo(first);
  }

  @Test
  void aCopyIsRecalledForSomebodyWhoWaitsAndNotSoonerThanTheRegulationsSay() {
    paper.line.join(paper.li.id(), COUNTY);
    var recalled = done(paper.desk.recall(loan.id(), paper.clock.instant())).loan();

    assertThat(recalled.due()).isEqualTo(day("2026-11-09"));
    assertThat(refused(paper.desk.recall(loan.id(), paper.clock.instant())).rule())
        .isEqualTo(Rule.RECALLED_ALREADY);
    paper.pass(3);
    assertThat(refused(paper.renew(loan)).rule()).isEqualTo(Rule.RECALLED_ALREADY);
  }

  @Test
  void aRecallNeverMakesALoanLonger() {
    paper.line.join(paper.li.id(), COUNTY);
    paper.pass(28);

    assertThat(done(paper.desk.recall(loan.id(), paper.clock.instant())).loan().due())
        .isEqualTo(loan.due());
  }

  @Test
  void nothingIsRecalledThatNobodyWaitsFor() {
    assertThat(refused(paper.desk.recall(loan.id(), paper.clock.instant())).rule())
        .isEqualTo(Rule.NOBODY_WAITS);
  }

  private static java.time.Instant day(String day) {
    return PaperCalendars.endOf(LocalDate.parse(day));
  }
}
