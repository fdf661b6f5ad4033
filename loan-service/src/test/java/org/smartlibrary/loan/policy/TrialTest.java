package org.smartlibrary.loan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

class TrialTest {

  private static final Isil COUNTY = new Isil("CN-430121");
  private static final Isil BRANCH = new Isil("CN-430121-1");
  private static final Isil ELSEWHERE = new Isil("CN-110000");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Scope CHILD = new Scope(ReaderGroup.CHILD, null);

  @Test
  void longerShorterAndRefusedLoansAreCountedByGroupAndType() {
    var trial =
        trial(
            line(Term.LOAN_DAYS, null, 45),
            line(Term.LOAN_DAYS, CHILD, 14),
            line(Term.LOAN_LIMIT, CHILD, 3),
            line(Term.LENDABLE, new Scope(null, ItemType.KIT), 0));
    trial.add(loan(COUNTY, ReaderGroup.ADULT, ItemType.BOOK, 0));
    trial.add(loan(BRANCH, ReaderGroup.ADULT, ItemType.BOOK, 9));
    trial.add(loan(COUNTY, ReaderGroup.CHILD, ItemType.BOOK, 2));
    trial.add(loan(COUNTY, ReaderGroup.CHILD, ItemType.BOOK, 3));
    trial.add(loan(COUNTY, ReaderGroup.SENIOR, ItemType.KIT, 0));

    assertThat(trial.effects())
        .containsExactly(
            new Trial.Effect(ReaderGroup.ADULT, ItemType.BOOK, 2, 2, 0, 0),
            new Trial.Effect(ReaderGroup.CHILD, ItemType.BOOK, 2, 0, 1, 1),
            new Trial.Effect(ReaderGroup.SENIOR, ItemType.KIT, 1, 0, 0, 1));
  }

  @Test
  void whatABranchSetsItselfTheCountysDraftDoesNotChange() {
    var trial =
        new Trial(
            _ ->
                tree(
                    PolicyLevel.of(COUNTY, 1, List.of()),
                    PolicyLevel.of(BRANCH, 1, List.of(line(Term.LOAN_DAYS, null, 7)))),
            COUNTY,
            List.of(line(Term.LOAN_DAYS, null, 45)),
            DAY);
    trial.add(loan(BRANCH, ReaderGroup.ADULT, ItemType.BOOK, 0));

    assertThat(trial.effects())
        .containsExactly(new Trial.Effect(ReaderGroup.ADULT, ItemType.BOOK, 1, 0, 0, 0));
  }

  @Test
  void whatIsNotBelowTheLibraryStaysAsItIs() {
    var trial =
        new Trial(
            _ -> tree(PolicyLevel.of(ELSEWHERE, 1, List.of())),
            COUNTY,
            List.of(line(Term.LOAN_DAYS, null, 45)),
            DAY);
    trial.add(loan(ELSEWHERE, ReaderGroup.ADULT, ItemType.BOOK, 0));

    assertThat(trial.effects().getFirst().longer()).isZero();
  }

  @Test
  void linesThatBeginLaterShowOnThatDayOnly() {
    var later =
        new Line(Scope.ANY, Term.LOAN_DAYS, Act.SET, 45, LocalDate.of(2027, 1, 1), null, null);
    var trees = tree(PolicyLevel.of(COUNTY, 1, List.of()));
    var today = new Trial(_ -> trees, COUNTY, List.of(later), DAY);
    var then = new Trial(_ -> trees, COUNTY, List.of(later), LocalDate.of(2027, 1, 1));
    today.add(loan(COUNTY, ReaderGroup.ADULT, ItemType.BOOK, 0));
    then.add(loan(COUNTY, ReaderGroup.ADULT, ItemType.BOOK, 0));

    assertThat(today.effects().getFirst().longer()).isZero();
    assertThat(then.effects().getFirst().longer()).isEqualTo(1);
  }

  private static Trial trial(Line... draft) {
    return new Trial(
        library ->
            library.equals(COUNTY)
                ? tree(PolicyLevel.of(COUNTY, 1, List.of()))
                : tree(PolicyLevel.of(COUNTY, 1, List.of()), PolicyLevel.of(BRANCH, 0, List.of())),
        COUNTY,
        List.of(draft),
        DAY);
  }

  private static PolicyTree tree(PolicyLevel... levels) {
    return PolicyTree.of(List.of(levels));
  }

  private static Line line(Term term, @Nullable Scope scope, long amount) {
    return new Line(scope == null ? Scope.ANY : scope, term, Act.SET, amount, null, null, null);
  }

  private static PastLoan loan(Isil library, ReaderGroup group, ItemType type, int others) {
    return new PastLoan(library, group, type, Instant.EPOCH, others);
  }
}
