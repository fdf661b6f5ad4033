package org.smartlibrary.acceptance.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.smartlibrary.federation.cluster.Division;
import org.smartlibrary.federation.cluster.match.Judge;
import org.smartlibrary.federation.cluster.match.Verdict.Outcome;

/**
 * Precision and recall by category, of the verdict on each pair of a family and of the clusters
 * that all descriptions together are divided into; two of different families are never the same.
 */
final class Quality {

  static final String ALL = "all";

  /** A pair that was judged otherwise than its label says. */
  record Slip(Labelled left, Labelled right, boolean joined) {}

  /** What was counted in one category: verdicts, and clusters. */
  record Line(Tally pairs, Tally clusters) {

    Line() {
      this(new Tally(), new Tally());
    }
  }

  private final SequencedMap<String, Line> lines = new TreeMap<>();
  private final Line all = new Line();
  private final List<Slip> slips = new ArrayList<>();

  static Quality of(List<Labelled> set) {
    var quality = new Quality();
    var judge = new Judge();
    int[] clusters = clusters(set);
    for (int i = 0; i < set.size(); i++) {
      for (int j = i + 1; j < set.size(); j++) {
        quality.count(judge, set.get(i), set.get(j), clusters[i] == clusters[j]);
      }
    }
    return quality;
  }

  /** For each description the number of its cluster. */
  private static int[] clusters(List<Labelled> set) {
    int[] clusters = new int[set.size()];
    int number = 0;
    for (List<Integer> cluster : Division.of(set.stream().map(Labelled::features).toList())) {
      for (int place : cluster) {
        clusters[place] = number;
      }
      number++;
    }
    return clusters;
  }

  private void count(Judge judge, Labelled left, Labelled right, boolean together) {
    boolean same = left.sameManifestation(right);
    if (!left.sameFamily(right)) {
      if (together) {
        all.clusters.count(true, false);
        slips.add(new Slip(left, right, true));
      }
      return;
    }
    boolean joined = joined(judge, left, right);
    Line line = lines.computeIfAbsent(left.category(), _ -> new Line());
    line.pairs.count(joined, same);
    all.pairs.count(joined, same);
    line.clusters.count(together, same);
    all.clusters.count(together, same);
    if (joined != same || together != same) {
      slips.add(new Slip(left, right, joined));
    }
  }

  /** Descriptions that say the same are one without a verdict, unless they say too little. */
  private static boolean joined(Judge judge, Labelled left, Labelled right) {
    boolean identical = left.features().equals(right.features()) && !left.features().thin();
    return identical || judge.verdict(left.features(), right.features()).outcome() == Outcome.SAME;
  }

  SequencedMap<String, Line> lines() {
    SequencedMap<String, Line> found = new LinkedHashMap<>(lines);
    found.put(ALL, all);
    return found;
  }

  List<Slip> slips() {
    return List.copyOf(slips);
  }

  /** For people. */
  String table(String heading) {
    var table = new StringBuilder(heading).append('\n');
    table.append(
        "%-34s %6s %10s   %-18s %-18s%n"
            .formatted("", "same", "different", "pairs: P, R", "clusters: P, R"));
    lines()
        .forEach(
            (category, line) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "%-34s %6d %10d   %.4f  %.4f     %.4f  %.4f%n",
                        category,
                        line.pairs.same(),
                        line.pairs.different(),
                        line.pairs.precision(),
                        line.pairs.recall(),
                        line.clusters.precision(),
                        line.clusters.recall())));
    return table.toString();
  }
}
