package org.smartlibrary.loan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

class ExaminationTest {

  private static final Isil NATION = new Isil("CN-N");
  private static final Isil COUNTY = new Isil("CN-430121");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Scope CHILD = new Scope(ReaderGroup.CHILD, null);

  private final List<Line> above = new ArrayList<>();

  @Test
  void linesThatGetAlongAreNotObjectedTo() {
    above.add(line(Scope.ANY, Act.CAP, 60));

    assertThat(
            objections(
                line(Scope.ANY, Act.SET, 30),
                line(CHILD, Act.LOCK, 14),
                line(Scope.ANY, Act.CAP, 45),
                line(Scope.ANY, Act.SET, 40, "2027-07-01", "2027-08-31")))
        .isEmpty();
  }

  @Test
  void whatIsSaidTwiceIsAsked() {
    assertThat(objections(line(CHILD, Act.SET, 14), line(CHILD, Act.LOCK, 21)))
        .containsExactly(
            new Objection(
                2,
                Objection.Reason.SAID_TWICE,
                "says of loanDays for CHILD×any what line 1 says already: only one of them can be meant"));
  }

  @Test
  void whatIsLockedAboveCannotBeSetNorCappedNorLocked() {
    above.add(line(Scope.ANY, Act.LOCK, 28));

    assertThat(
            objections(
                line(Scope.ANY, Act.SET, 30),
                line(CHILD, Act.CAP, 14),
                line(new Scope(ReaderGroup.ADULT, ItemType.MAP), Act.LOCK, 7)))
        .extracting(Objection::number, Objection::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, Objection.Reason.LOCKED_ABOVE),
            org.assertj.core.groups.Tuple.tuple(2, Objection.Reason.LOCKED_ABOVE),
            org.assertj.core.groups.Tuple.tuple(3, Objection.Reason.LOCKED_ABOVE));
  }

  @Test
  void theObjectionNamesWhoseLineIsInTheWay() {
    above.add(line(Scope.ANY, Act.LOCK, 28));

    assertThat(objections(line(Scope.ANY, Act.CAP, 14)).getFirst().detail())
        .isEqualTo(
            "CN-430121 caps it at 14, which cannot change what is locked above: CN-N locks 28.");
  }

  @Test
  void whatIsMoreThanACapAboveIsObjectedTo() {
    above.add(line(Scope.ANY, Act.CAP, 30));

    assertThat(objections(line(Scope.ANY, Act.SET, 30), line(CHILD, Act.SET, 31)))
        .extracting(Objection::number, Objection::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2, Objection.Reason.OVER_CAP));
  }

  @Test
  void aLockAboveTheLibrarysOwnCapIsObjectedTo() {
    assertThat(objections(line(Scope.ANY, Act.LOCK, 60), line(Scope.ANY, Act.CAP, 30)))
        .extracting(Objection::number, Objection::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, Objection.Reason.OVER_CAP));
  }

  @Test
  void aCapForSomeDoesNotForbidALineForAll() {
    above.add(line(CHILD, Act.CAP, 14));
    above.add(line(CHILD, Act.LOCK, 10));

    assertThat(objections(line(Scope.ANY, Act.SET, 30))).isEmpty();
  }

  @Test
  void aLockThatEndsLeavesRoomForWhatComesAfter() {
    above.add(line(Scope.ANY, Act.LOCK, 28, "2026-01-01", "2026-12-31"));

    assertThat(objections(line(Scope.ANY, Act.SET, 30))).isEmpty();
    assertThat(objections(line(Scope.ANY, Act.SET, 30, "2026-02-01", "2026-12-31"))).hasSize(1);
    assertThat(objections(line(Scope.ANY, Act.SET, 30, "2027-01-01", "2027-12-31"))).isEmpty();
  }

  @Test
  void whatIsOverIsLeftAlone() {
    above.add(line(Scope.ANY, Act.LOCK, 28));

    assertThat(objections(line(Scope.ANY, Act.SET, 30, "2025-01-01", "2025-12-31"))).isEmpty();
  }

  @Test
  void anExceptionFromALockAboveMayBeUsed() {
    above.add(line(Scope.ANY, Act.LOCK, 28));
    above.add(line(CHILD, Act.SET, 14));

    assertThat(objections(line(CHILD, Act.SET, 21))).isEmpty();
    assertThat(objections(line(Scope.ANY, Act.SET, 21))).isEmpty();
  }

  private List<Objection> objections(Line... lines) {
    var tree =
        PolicyTree.of(
            List.of(PolicyLevel.of(NATION, 1, above), PolicyLevel.of(COUNTY, 0, List.of())));
    return Examination.of(tree, COUNTY, List.of(lines), TODAY);
  }

  private static Line line(Scope scope, Act act, long days) {
    return new Line(scope, Term.LOAN_DAYS, act, days, null, null, null);
  }

  private static Line line(Scope scope, Act act, long days, String from, String until) {
    return new Line(
        scope, Term.LOAN_DAYS, act, days, LocalDate.parse(from), LocalDate.parse(until), null);
  }
}
