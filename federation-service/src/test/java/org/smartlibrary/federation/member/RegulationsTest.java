package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.Libraries.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

class RegulationsTest {

  private static final Mandate OPERATOR = new Mandate.Everything();

  private LibraryTree tree =
      LibraryTree.of(
          Stream.of(national(), shaanxi(), ankang(), hanzhong(), shiquan(), branch())
              .map(Libraries::member)
              .toList());

  @Test
  void aCountyMayMoveToAnotherPrefecture() {
    assertThat(refusal(registration(SHIQUAN, Level.COUNTY, HANZHONG))).isEmpty();
  }

  @Test
  void onlyANationalLibraryStandsWithoutAParent() {
    var alone = new Isil("CN-100000");

    assertThat(refusal(registration(alone, Level.NATIONAL, null))).isEmpty();
    assertThat(refusal(registration(alone, Level.PROVINCIAL, null))).contains(Rule.ORPHAN);
    assertThat(refusal(registration(ANKANG, Level.PREFECTURE, null))).contains(Rule.ORPHAN);
  }

  @Test
  void aParentThatNobodyKnowsIsRefused() {
    var stranger = new Isil("CN-999999");

    assertThat(refusal(registration(ANKANG, Level.PREFECTURE, stranger)))
        .contains(Rule.UNKNOWN_PARENT);
  }

  @Test
  void nobodyStandsBelowItself() {
    assertThat(refusal(registration(ANKANG, Level.PREFECTURE, ANKANG))).contains(Rule.CYCLE);
    assertThat(refusal(registration(ANKANG, Level.PREFECTURE, SHIQUAN))).contains(Rule.CYCLE);
    assertThat(refusal(registration(ANKANG, Level.PREFECTURE, BRANCH))).contains(Rule.CYCLE);
  }

  @Test
  void aLibraryThatIsNotAMemberYetCannotBeItsOwnParent() {
    var stranger = new Isil("CN-999999");

    assertThat(refusal(registration(stranger, Level.COUNTY, stranger))).contains(Rule.CYCLE);
  }

  @Test
  void aLevelMayEqualItsParentsButNeverBeAboveIt() {
    var desk = new Isil("CN-610922-HL-1");

    assertThat(refusal(registration(desk, Level.BRANCH, BRANCH))).isEmpty();
    assertThat(refusal(registration(desk, Level.COUNTY, BRANCH))).contains(Rule.ABOVE_ITS_PARENT);
  }

  @Test
  void aLibraryCannotSinkBelowTheLevelOfItsChildren() {
    assertThat(refusal(registration(ANKANG, Level.COUNTY, SHAANXI))).isEmpty();
    assertThat(refusal(registration(ANKANG, Level.BRANCH, SHAANXI)))
        .contains(Rule.BELOW_ITS_CHILDREN);
  }

  @Test
  void aLibraryWithOpenChildrenCannotClose() {
    assertThat(refusal(closed(shiquan()))).contains(Rule.CHILDREN_OPEN);
    assertThat(refusal(closed(branch()))).isEmpty();
  }

  @Test
  void nothingOpenHangsOnAClosedLibrary() {
    tree = tree.with(List.of(member(closed(branch()))));
    var desk = registration(new Isil("CN-610922-HL-1"), Level.SERVICE_POINT, BRANCH);

    assertThat(refusal(desk)).contains(Rule.PARENT_CLOSED);
    assertThat(refusal(closed(desk))).isEmpty();
  }

  @Test
  void aPathHasAnEnd() {
    var chain = chainOfBranches(Regulations.LONGEST_PATH - tree.path(BRANCH).size());
    tree = tree.with(chain);
    var last = chain.getLast().isil();

    assertThat(tree.path(last)).hasSize(Regulations.LONGEST_PATH);
    assertThat(refusal(registration(new Isil("CN-610922-END"), Level.BRANCH, last)))
        .contains(Rule.TOO_DEEP);
    assertThat(refusal(registration(SHIQUAN, Level.PREFECTURE, SHAANXI))).isEmpty();
    assertThat(refusal(registration(ANKANG, Level.PREFECTURE, HANZHONG))).contains(Rule.TOO_DEEP);
  }

  @Test
  void aLibraryWritesOnlyWhatStandsBelowIt() {
    var ankangs = new Mandate.AtAndBelow(ANKANG);
    var desk = registration(new Isil("CN-610922-2"), Level.SERVICE_POINT, SHIQUAN);

    assertThat(refusal(desk, ankangs)).isEmpty();
    assertThat(refusal(closed(branch()), ankangs)).isEmpty();
    assertThat(refusal(desk, new Mandate.AtAndBelow(HANZHONG))).contains(Rule.NOT_YOURS);
    assertThat(refusal(named(hanzhong(), "安康图书馆", null), ankangs)).contains(Rule.NOT_YOURS);
  }

  @Test
  void aLibraryNeitherTakesNorGivesAwayWhatIsAnothers() {
    var ankangs = new Mandate.AtAndBelow(ANKANG);

    assertThat(refusal(registration(HANZHONG, Level.PREFECTURE, ANKANG), ankangs))
        .contains(Rule.NOT_YOURS);
    assertThat(refusal(registration(SHIQUAN, Level.COUNTY, HANZHONG), ankangs))
        .contains(Rule.NOT_YOURS);
  }

  @Test
  void aLibraryChangesOfItselfAllButItsPlace() {
    var ankangs = new Mandate.AtAndBelow(ANKANG);

    assertThat(refusal(named(ankang(), "安康市图书馆", "Ankang Library"), ankangs)).isEmpty();
    assertThat(refusal(registration(ANKANG, Level.PREFECTURE, NATIONAL), ankangs))
        .contains(Rule.NOT_YOURS);
    assertThat(refusal(registration(ANKANG, Level.PROVINCIAL, SHAANXI), ankangs))
        .contains(Rule.NOT_YOURS);
    assertThat(refusal(closed(ankang()), ankangs)).contains(Rule.NOT_YOURS);
  }

  @Test
  void aLibraryThatIsNoMemberCannotMakeItselfOne() {
    var stranger = new Isil("CN-999999");

    assertThat(
            refusal(registration(stranger, Level.COUNTY, ANKANG), new Mandate.AtAndBelow(stranger)))
        .contains(Rule.NOT_YOURS);
  }

  private List<MemberLibrary> chainOfBranches(int length) {
    return IntStream.range(0, length)
        .mapToObj(
            i ->
                member(
                    registration(
                        new Isil("CN-610922-" + i),
                        Level.BRANCH,
                        i == 0 ? BRANCH : new Isil("CN-610922-" + (i - 1)))))
        .toList();
  }

  private Optional<Rule> refusal(Registration wanted) {
    return refusal(wanted, OPERATOR);
  }

  private Optional<Rule> refusal(Registration wanted, Mandate mandate) {
    var before = tree.find(wanted.isil());
    var after = before.map(one -> one.revise(wanted)).orElseGet(() -> member(wanted));
    return Regulations.refuse(new Change(before.orElse(null), after, tree, mandate))
        .map(Refusal::rule);
  }
}
