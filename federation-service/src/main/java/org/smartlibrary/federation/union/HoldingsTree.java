package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.member.LibraryTree;
import org.smartlibrary.federation.member.Location;
import org.smartlibrary.starter.security.Isil;

/**
 * Who holds a title, along the levels of the network. A node's figures are those of everything at
 * or below it.
 *
 * @param untold copies of which nobody told whether they are available
 * @param asOf when the newest of it was told, by a catalogue or by a desk
 * @param due when the first copy has to be back, where none is available and a desk told it
 */
public record HoldingsTree(
    String id,
    int libraries,
    int copies,
    int available,
    int untold,
    Instant asOf,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant due,
    List<Node> tree) {

  /**
   * A library that holds the title, or has one below it that does.
   *
   * @param libraries how many of them, itself included
   * @param callNumbers its own, not those below
   * @param items its own, at most {@value GrowingNode#MOST_ITEMS}: each where it stands
   * @param kilometres to the nearest copy at or below it, when asked for a place and known
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Node(
      String isil,
      @Nullable String name,
      @Nullable String nameEn,
      @Nullable String level,
      int libraries,
      int copies,
      int available,
      int untold,
      List<String> callNumbers,
      List<Holding.Item> items,
      @Nullable Double kilometres,
      List<Node> children) {

    static final Comparator<Node> NEAREST_FIRST =
        Comparator.comparing(Node::kilometres, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Node::isil);
  }

  static HoldingsTree of(
      UnionEntry entry, LibraryTree tree, Optional<Isil> under, Optional<Location> near) {
    GrowingNode root = new GrowingNode(new GrowingNode.Sight(tree, near), "");
    List<Holding> counted = new ArrayList<>();
    for (Holding holding : entry.standing()) {
      List<String> path = path(tree, holding.isil(), under);
      GrowingNode at = root;
      for (String step : path) {
        at = at.child(step);
      }
      if (!path.isEmpty()) {
        at.add(holding);
        counted.add(holding);
      }
    }
    Node sum = root.node();
    HoldingsSummary total = HoldingsSummary.of(counted, entry.derivedAt());
    return new HoldingsTree(
        entry.id(),
        sum.libraries(),
        sum.copies(),
        sum.available(),
        sum.untold(),
        total.asOf(),
        total.due(),
        sum.children());
  }

  /** From the top of what is asked for down to the library; a stranger stands on its own. */
  private static List<String> path(LibraryTree tree, String isil, Optional<Isil> under) {
    List<String> path =
        Isil.of(isil).map(tree::path).orElse(List.of()).stream()
            .map(library -> library.isil().value())
            .toList();
    if (under.isEmpty()) {
      return path.isEmpty() ? List.of(isil) : path;
    }
    int top = path.indexOf(under.get().value());
    return top < 0 ? List.of() : path.subList(top, path.size());
  }
}
