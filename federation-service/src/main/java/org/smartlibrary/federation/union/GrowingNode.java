package org.smartlibrary.federation.union;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.starter.security.Isil;

/** A node of a tree of holdings while holdings are still added to it. */
final class GrowingNode {

  /** A library that has more of a title tells its figures, and of so many where each is. */
  static final int MOST_ITEMS = 100;

  /** What is known of libraries, seen from a place. */
  record Sight(LibraryTree tree, Optional<Location> near) {

    Optional<MemberLibrary> library(String isil) {
      return Isil.of(isil).flatMap(tree::find);
    }

    @Nullable Double kilometres(Optional<MemberLibrary> library) {
      return library
          .flatMap(member -> Optional.ofNullable(member.location()))
          .flatMap(there -> near.map(here -> Math.round(here.distanceTo(there) * 10) / 10.0))
          .orElse(null);
    }
  }

  private final Sight sight;
  private final String isil;
  private final Map<String, GrowingNode> children = new LinkedHashMap<>();
  private final TreeSet<String> callNumbers = new TreeSet<>();
  private final List<Holding.Item> items = new ArrayList<>();
  private boolean holds;
  private int copies;
  private int available;
  private int untold;

  GrowingNode(Sight sight, String isil) {
    this.sight = sight;
    this.isil = isil;
  }

  GrowingNode child(String name) {
    return children.computeIfAbsent(name, one -> new GrowingNode(sight, one));
  }

  void add(Holding holding) {
    holds = true;
    copies += holding.copies();
    available += holding.available();
    untold += holding.untold();
    holding.items().stream()
        .flatMap(item -> Stream.ofNullable(item.callNumber()))
        .forEach(callNumbers::add);
    holding.items().stream().limit(MOST_ITEMS - items.size()).forEach(items::add);
  }

  HoldingsTree.Node node() {
    List<HoldingsTree.Node> below =
        children.values().stream()
            .map(GrowingNode::node)
            .sorted(HoldingsTree.Node.NEAREST_FIRST)
            .toList();
    Optional<MemberLibrary> library = sight.library(isil);
    return new HoldingsTree.Node(
        isil,
        library.map(member -> member.name().zh()).orElse(null),
        library.map(member -> member.name().en()).orElse(null),
        library.map(member -> member.level().name()).orElse(null),
        (holds ? 1 : 0) + below.stream().mapToInt(HoldingsTree.Node::libraries).sum(),
        copies + below.stream().mapToInt(HoldingsTree.Node::copies).sum(),
        available + below.stream().mapToInt(HoldingsTree.Node::available).sum(),
        untold + below.stream().mapToInt(HoldingsTree.Node::untold).sum(),
        List.copyOf(callNumbers),
        List.copyOf(items),
        nearest(library, below),
        below);
  }

  private @Nullable Double nearest(Optional<MemberLibrary> library, List<HoldingsTree.Node> below) {
    return Stream.concat(
            Stream.ofNullable(holds ? sight.kilometres(library) : null),
            below.stream().flatMap(node -> Stream.ofNullable(node.kilometres())))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
