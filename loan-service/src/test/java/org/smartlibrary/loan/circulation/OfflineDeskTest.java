package org.smartlibrary.loan.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.circulation.DeskOnPaper.COUNTY;
import static org.smartlibrary.loan.circulation.DeskOnPaper.TOWN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.OfflineAction.Kind;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.web.PageRequest;

/** What a desk did while it was cut off. */
class OfflineDeskTest {

  private final DeskOnPaper paper = new DeskOnPaper();
  private final StockItem book = paper.book("1");
  private final InMemoryOfflineAnswers answers = new InMemoryOfflineAnswers();
  private final OfflineDesk offline =
      new OfflineDesk(
          paper.desk,
          paper.readers,
          answers,
          new RetentionSettings(
              Duration.ofDays(7),
              Duration.ofDays(7),
              Duration.ofDays(30),
              Duration.ofSeconds(30),
              Duration.ofMinutes(15)),
          paper.clock);

  @Test
  void whatWasLentOfflineIsDueFromTheDayOnWhichItWasLent() {
    var lent = ago(3);
    var answer = take(action("a", Kind.LEND, "card-wang", lent)).getFirst();

    assertThat(answer.due()).isEqualTo(PaperCalendars.endOf(LocalDate.parse("2026-11-29")));
    assertThat(answer.countedFrom()).isEqualTo(lent);
  }

  @Test
  void whatWasBroughtInTimeCostsNothingThoughItIsHeardOfLate() {
    paper.lent(paper.wang, book);
    paper.pass(36);
    take(action("a", Kind.RETURN, null, ago(6)));

    assertThat(paper.till.owedBy(paper.wang.id())).isEqualTo(Money.ZERO);
    assertThat(paper.custody(book)).isEqualTo(new Custody.OnShelf(COUNTY));
  }

  @Test
  void aClockThatIsWrongMovesNothingOutOfItsBounds() {
    assertThat(take(action("a", Kind.LEND, "wang", ago(-9))).getFirst().countedFrom())
        .isEqualTo(paper.clock.instant());
    assertThat(take(action("b", Kind.RETURN, null, ago(365))).getFirst().countedFrom())
        .isEqualTo(ago(7));
  }

  @Test
  void actionsAreDoneInTheirOrderAndEachIsAnswered() {
    var done =
        take(
            action("a", Kind.LEND, "wang", ago(4)),
            action("b", Kind.RENEW, "wang", ago(3)),
            action("c", Kind.RETURN, null, ago(2)),
            action("d", Kind.LEND, "card-li", ago(1)));

    assertThat(done).extracting(OfflineAnswer::id).containsExactly("a", "b", "c", "d");
    assertThat(done).allMatch(answer -> answer.refusal() == null);
    assertThat(done.getLast().loan()).isNotEqualTo(done.getFirst().loan());
  }

  @Test
  void aBatchThatComesAgainChangesNothingAndIsAnsweredAlike() {
    var batch =
        new OfflineAction[] {
          action("a", Kind.LEND, "wang", ago(4)),
          action("b", Kind.LEND, "li", ago(3)),
          action("c", Kind.RETURN, null, ago(2))
        };
    var first = take(batch);
    paper.lent(paper.li, book);

    assertThat(take(batch)).isEqualTo(first);
    assertThat(paper.custody(book)).isInstanceOf(Custody.OnLoan.class);
  }

  @Test
  void anAnswerThatWasLostInACrashIsFoundInTheCopysDocument() {
    var lent = action("a", Kind.LEND, "wang", ago(1));
    var first = take(lent).getFirst();
    answers.forgetBefore(Instant.MAX);

    assertThat(take(lent).getFirst()).isEqualTo(first);
  }

  @Test
  void whatContradictsIsAnsweredAndKeptForThoseWhoSeeToIt() {
    paper.lent(paper.wang, book);
    var refused =
        take(action("a", Kind.LEND, "li", ago(1)), action("b", Kind.LEND, "nobody", ago(1)));

    assertThat(refused)
        .extracting(answer -> Objects.requireNonNull(answer.refusal()).rule())
        .containsExactly(Rule.ON_LOAN_ALREADY, Rule.UNKNOWN_READER);
    assertThat(offline.refused(COUNTY, new PageRequest(0, 10)).items())
        .extracting(OfflineAnswer::id)
        .containsExactly("b", "a");
    assertThat(offline.refused(TOWN, new PageRequest(0, 10)).items()).isEmpty();
    paper.pass(31);
    offline.forgetOld();
    assertThat(offline.refused(COUNTY, new PageRequest(0, 10)).items()).isEmpty();
  }

  private List<OfflineAnswer> take(OfflineAction... actions) {
    return offline.take(COUNTY, List.of(actions));
  }

  private OfflineAction action(
      String id, Kind kind, @org.jspecify.annotations.Nullable String reader, Instant at) {
    return new OfflineAction(id, kind, reader, book.key().barcode(), null, at);
  }

  private Instant ago(int days) {
    return paper.clock.instant().minus(Duration.ofDays(days));
  }
}
