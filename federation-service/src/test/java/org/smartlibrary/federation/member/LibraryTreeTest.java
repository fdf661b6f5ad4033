package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.Libraries.*;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;

class LibraryTreeTest {

  private final LibraryTree tree =
      LibraryTree.of(
          Stream.of(
                  branch(),
                  shiquan(),
                  national(),
                  at(named(ankang(), "安康市图书馆", "Ankang City Library"), 109.03, 32.68),
                  at(hanzhong(), 107.02, 33.07),
                  shaanxi())
              .map(Libraries::member)
              .toList());

  @Test
  void aPathLeadsFromTheTopToTheLibrary() {
    assertThat(isils(tree.path(SHIQUAN))).containsExactly(NATIONAL, SHAANXI, ANKANG, SHIQUAN);
    assertThat(tree.path(new Isil("CN-999999"))).isEmpty();
  }

  @Test
  void aLibraryStandsAtOrBelowItselfAndAllAboveIt() {
    assertThat(tree.isAtOrBelow(BRANCH, BRANCH)).isTrue();
    assertThat(tree.isAtOrBelow(BRANCH, NATIONAL)).isTrue();
    assertThat(tree.isAtOrBelow(SHAANXI, ANKANG)).isFalse();
    assertThat(tree.isAtOrBelow(BRANCH, HANZHONG)).isFalse();
    assertThat(tree.isAtOrBelow(new Isil("CN-999999"), NATIONAL)).isFalse();
  }

  @Test
  void childrenAreInOrderAndDescendantsFollowWhatTheyStandBelow() {
    assertThat(isils(tree.children(SHAANXI))).containsExactly(HANZHONG, ANKANG);
    assertThat(isils(tree.descendants(SHAANXI))).containsExactly(HANZHONG, ANKANG, SHIQUAN, BRANCH);
    assertThat(tree.descendants(new Isil("CN-999999"))).isEmpty();
  }

  @Test
  void movingACountyMovesWhatIsBelowIt() {
    var moved = tree.with(List.of(member(registration(SHIQUAN, Level.COUNTY, HANZHONG))));

    assertThat(moved.isAtOrBelow(BRANCH, HANZHONG)).isTrue();
    assertThat(isils(moved.descendants(HANZHONG))).containsExactly(SHIQUAN, BRANCH);
    assertThat(moved.descendants(ANKANG)).isEmpty();
    assertThat(isils(tree.descendants(ANKANG))).as("the old tree").contains(SHIQUAN, BRANCH);
  }

  @Test
  void namesAreFoundByAPartOfTheChineseOneAndInAnyCaseOfTheEnglishOne() {
    assertThat(found("安康")).containsExactly(ANKANG);
    assertThat(found("aNKANG libra")).containsExactly(ANKANG);
    assertThat(found("ａｎｋａｎｇ")).as("full width").containsExactly(ANKANG);
    assertThat(found("610922")).as("ISIL").containsExactly(SHIQUAN, BRANCH);
    assertThat(found("延安")).isEmpty();
    assertThat(found("\n\t")).as("nothing asked").hasSize(6);
  }

  @Test
  void aQueryMeetsAllItsConditions() {
    var query = MemberQuery.of(Optional.of(SHAANXI), Optional.of(Level.PREFECTURE), "图书馆");

    assertThat(isils(tree.select(query))).containsExactly(HANZHONG, ANKANG);
    assertThat(
            isils(tree.select(new MemberQuery(Optional.of(ANKANG), Optional.empty(), List.of()))))
        .as("itself too")
        .containsExactly(ANKANG, SHIQUAN, BRANCH);
  }

  @Test
  void theNearestComeFirstAndWhoDoesNotSayWhereItIsNever() {
    var xian = new Location(108.94, 34.34);

    assertThat(isils(tree.nearest(xian, 5))).containsExactly(ANKANG, HANZHONG);
    assertThat(isils(tree.nearest(new Location(107, 33), 1))).containsExactly(HANZHONG);
  }

  @Test
  void nearestAgreesWithAskingEverybody() {
    var random = new Random(2260);
    var places = new HashMap<Isil, Location>();
    while (places.size() < 2_000) {
      places.put(
          new Isil("CN-" + places.size()),
          new Location(random.nextDouble(73, 135), random.nextDouble(18, 54)));
    }
    var scattered =
        LibraryTree.of(places.entrySet().stream().map(LibraryTreeTest::placed).toList());
    var beijing = new Location(116.4, 39.9);

    assertThat(isils(scattered.nearest(beijing, 25)))
        .isEqualTo(
            places.entrySet().stream()
                .sorted(Comparator.comparingDouble(one -> one.getValue().distanceTo(beijing)))
                .map(Map.Entry::getKey)
                .limit(25)
                .toList());
  }

  @Test
  void aLibraryThatDoesNotSayWhereItIsIsWhereItsParentIs() {
    assertThat(tree.whereabouts(BRANCH)).contains(new Location(109.03, 32.68));
    assertThat(tree.whereabouts(SHAANXI)).isEmpty();
  }

  @Test
  void aCycleThatSomebodyWroteByHandHoldsNobodyUp() {
    var damaged = tree.with(List.of(member(registration(ANKANG, Level.PREFECTURE, BRANCH))));

    assertThat(damaged.isAtOrBelow(BRANCH, NATIONAL)).isFalse();
    assertThat(damaged.path(BRANCH)).hasSizeLessThan(30);
    assertThat(damaged.whereabouts(HANZHONG)).isPresent();
  }

  private static MemberLibrary placed(Map.Entry<Isil, Location> one) {
    var library = registration(one.getKey(), Level.COUNTY, NATIONAL);
    return member(at(library, one.getValue().lon(), one.getValue().lat()));
  }

  private List<Isil> found(String words) {
    return isils(tree.select(MemberQuery.of(Optional.empty(), Optional.empty(), words)));
  }

  private static List<Isil> isils(List<MemberLibrary> libraries) {
    return libraries.stream().map(MemberLibrary::isil).toList();
  }
}
