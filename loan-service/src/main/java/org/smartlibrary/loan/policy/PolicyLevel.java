package org.smartlibrary.loan.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** One library's lines, by the value that they speak of. */
public final class PolicyLevel {

  private final @Nullable Isil library;
  private final List<Placed> lines;
  private final Map<Term, List<Placed>> byTerm = new EnumMap<>(Term.class);

  private PolicyLevel(@Nullable Isil library, long version, List<Line> lines) {
    this.library = library;
    List<Placed> placed = new ArrayList<>();
    for (var line : lines) {
      placed.add(new Placed(library, version, placed.size() + 1, line));
    }
    this.lines = List.copyOf(placed);
    placed.forEach(
        line -> byTerm.computeIfAbsent(line.line().term(), _ -> new ArrayList<>()).add(line));
  }

  /** What the network takes where no library says anything. */
  static PolicyLevel network(List<Line> lines) {
    return new PolicyLevel(null, 0, lines);
  }

  public static PolicyLevel of(Isil library, long version, List<Line> lines) {
    return new PolicyLevel(library, version, lines);
  }

  boolean isOf(Isil other) {
    return other.equals(library);
  }

  List<Placed> lines() {
    return lines;
  }

  List<Placed> about(Term term) {
    return byTerm.getOrDefault(term, List.of());
  }
}
