package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.union.Entries.entry;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.member.Level;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberName;
import org.smartlibrary.federation.member.Status;
import org.smartlibrary.starter.security.Isil;

class HoldingsTreeTest {

  private static final Optional<Location> NOWHERE = Optional.empty();
  private static final Optional<Isil> NATION = Optional.empty();

  private final LibraryTree tree =
      LibraryTree.of(
          List.of(
              library("CN-000000", Level.NATIONAL, null, new Location(116.3, 39.9)),
              library("CN-330000", Level.PROVINCIAL, "CN-000000", new Location(120.15, 30.27)),
              library("CN-330100", Level.PREFECTURE, "CN-330000", null),
              library("CN-330106", Level.COUNTY, "CN-330100", new Location(120.13, 30.26)),
              library("CN-310000", Level.PROVINCIAL, "CN-000000", new Location(121.44, 31.22))));

  private final UnionEntry entry =
      entry("u1", "红楼梦")
          .heldBy("CN-330106", "I242.4/1", "AVAILABLE", 2)
          .heldBy("CN-330106", "I242.4/2", "ON_LOAN", 1)
          .heldBy("CN-330100", "I242.4/3", "ON_LOAN", 1)
          .heldBy("CN-310000", "I242.4/4", "AVAILABLE", 5)
          .heldBy("XX-9", "Z/1", "AVAILABLE", 1)
          .build();

  @Test
  void figuresAddUpAlongTheLevels() {
    var holdings = HoldingsTree.of(entry, tree, NATION, NOWHERE);

    assertThat(holdings.libraries()).isEqualTo(4);
    assertThat(holdings.copies()).isEqualTo(10);
    assertThat(holdings.available()).isEqualTo(8);
    var nation = holdings.tree().getFirst();
    var zhejiang = child(nation, "CN-330000");
    assertThat(zhejiang.libraries()).isEqualTo(2);
    assertThat(zhejiang.copies()).isEqualTo(4);
    var county = child(child(zhejiang, "CN-330100"), "CN-330106");
    assertThat(county.callNumbers()).containsExactly("I242.4/1", "I242.4/2");
    assertThat(county.level()).isEqualTo("COUNTY");
    assertThat(county.available()).isEqualTo(2);
  }

  @Test
  void aLibraryThatIsNoMemberStandsOnItsOwn() {
    var stranger = HoldingsTree.of(entry, tree, NATION, NOWHERE).tree().getLast();

    assertThat(stranger.isil()).isEqualTo("XX-9");
    assertThat(stranger.name()).isNull();
    assertThat(stranger.copies()).isEqualTo(1);
  }

  @Test
  void underAMemberOnlyWhatStandsAtOrBelowItCounts() {
    var holdings = HoldingsTree.of(entry, tree, Optional.of(new Isil("CN-330100")), NOWHERE);

    assertThat(holdings.copies()).isEqualTo(4);
    assertThat(holdings.tree()).singleElement().extracting("isil").isEqualTo("CN-330100");
    assertThat(HoldingsTree.of(entry, tree, Optional.of(new Isil("XX-1")), NOWHERE).tree())
        .isEmpty();
  }

  @Test
  void theNearestComeFirstAndThoseThatDoNotSayWhereTheyAreLast() {
    var inShanghai = Optional.of(new Location(121.47, 31.23));
    var holdings = HoldingsTree.of(entry, tree, NATION, inShanghai);

    var provinces = holdings.tree().getFirst().children();
    assertThat(provinces)
        .extracting(HoldingsTree.Node::isil)
        .containsExactly("CN-310000", "CN-330000");
    assertThat(provinces.getFirst().kilometres()).isBetween(2.0, 4.0);
    assertThat(provinces.getLast().kilometres()).isBetween(150.0, 180.0);
    assertThat(holdings.tree().getLast().isil()).isEqualTo("XX-9");
  }

  private static HoldingsTree.Node child(HoldingsTree.Node node, String isil) {
    return node.children().stream()
        .filter(one -> one.isil().equals(isil))
        .findFirst()
        .orElseThrow();
  }

  private static MemberLibrary library(
      String isil, Level level, @Nullable String parent, @Nullable Location location) {
    return new MemberLibrary(
        new Isil(isil),
        new MemberName(isil + "图书馆", null),
        level,
        parent == null ? null : new Isil(parent),
        null,
        location,
        ZoneId.of("Asia/Shanghai"),
        Status.ACTIVE,
        1);
  }
}
