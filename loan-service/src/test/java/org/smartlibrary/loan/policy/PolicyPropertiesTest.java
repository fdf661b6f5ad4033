package org.smartlibrary.loan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/** What holds for any regulations, however they are written. */
class PolicyPropertiesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final List<Term> TERMS = List.of(Term.LOAN_DAYS, Term.OVERDUE_FEE, Term.LENDABLE);

  private final Random random;

  PolicyPropertiesTest(RepetitionInfo repetition) {
    this.random = new Random(repetition.getCurrentRepetition());
  }

  @RepeatedTest(300)
  void theOrderOfTheLinesDoesNotMatter() {
    var levels = someLevels();
    var shuffled =
        levels.stream()
            .map(
                lines -> {
                  var other = new ArrayList<>(lines);
                  Collections.shuffle(other, random);
                  return List.copyOf(other);
                })
            .toList();

    for (var term : TERMS) {
      var group = some(ReaderGroup.values());
      var type = some(ItemType.values());
      var one = tree(levels).decide(term, group, type, DAY);
      var other = tree(shuffled).decide(term, group, type, DAY);

      assertThat(other.amount()).isEqualTo(one.amount());
      assertThat(other.by().line()).isEqualTo(one.by().line());
      assertThat(other.by().library()).isEqualTo(one.by().library());
      assertThat(other.lost()).hasSameSizeAs(one.lost());
    }
  }

  @RepeatedTest(300)
  void everyLineThatSpeaksOfTheCaseDecidedOrLostOnce() {
    var levels = someLevels();
    var group = some(ReaderGroup.values());
    var type = some(ItemType.values());
    var decision = tree(levels).decide(Term.LOAN_DAYS, group, type, DAY);
    long speaking =
        levels.stream()
            .flatMap(List::stream)
            .filter(line -> line.term() == Term.LOAN_DAYS && line.scope().covers(group, type))
            .count();

    var lost = decision.lost().stream().map(Lost::line).toList();
    assertThat(lost).doesNotHaveDuplicates().doesNotContain(decision.by());
    assertThat(lost.size() + 1L).as("with the network's own").isEqualTo(speaking + 1);
  }

  @RepeatedTest(300)
  void nothingBelowChangesWhatIsLockedAndNothingIsMoreThanACapAllows() {
    var levels = someLevels();
    var group = some(ReaderGroup.values());
    var type = some(ItemType.values());
    var locked = new Line(Scope.ANY, Term.LOAN_DAYS, Act.LOCK, 17, null, null, null);
    var capped = new Line(Scope.ANY, Term.LOAN_DAYS, Act.CAP, 11, null, null, null);

    var under = new ArrayList<>(List.of(List.of(locked)));
    under.addAll(levels);
    assertThat(tree(under).decide(Term.LOAN_DAYS, group, type, DAY).amount()).isEqualTo(17);
    under.set(0, List.of(capped));
    assertThat(tree(under).decide(Term.LOAN_DAYS, group, type, DAY).amount())
        .isLessThanOrEqualTo(11);
  }

  private PolicyTree tree(List<List<Line>> levels) {
    return PolicyTree.of(
        IntStream.range(0, levels.size())
            .mapToObj(i -> PolicyLevel.of(new Isil("L" + i), 1, levels.get(i)))
            .toList());
  }

  private List<List<Line>> someLevels() {
    return IntStream.range(0, 4).mapToObj(_ -> someLines()).toList();
  }

  private List<Line> someLines() {
    return IntStream.range(0, random.nextInt(8)).mapToObj(_ -> someLine()).toList();
  }

  private Line someLine() {
    var term = TERMS.get(random.nextInt(TERMS.size()));
    var scope =
        new Scope(
            random.nextBoolean() ? null : some(ReaderGroup.values()),
            random.nextBoolean() ? null : some(ItemType.values()));
    long amount = term == Term.LENDABLE ? random.nextInt(2) : random.nextInt(40);
    return new Line(scope, term, some(Act.values()), amount, someDay(-20, 5), someDay(6, 20), null);
  }

  private @Nullable LocalDate someDay(int from, int until) {
    return random.nextInt(3) > 0 ? null : DAY.plusDays(random.nextInt(from, until));
  }

  private <T> T some(T[] all) {
    return all[random.nextInt(Math.min(all.length, 4))];
  }
}
