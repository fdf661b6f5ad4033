package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.match.Judge;
import org.smartlibrary.federation.cluster.match.RuleSet;
import org.smartlibrary.federation.cluster.match.Verdict;
import org.smartlibrary.federation.cluster.match.Verdict.Outcome;

/**
 * Why records are one cluster: its descriptions with the records that hang on them, the verdict on
 * each pair, and what the cluster was cut off from. Of a large cluster it tells a part, and says
 * so.
 *
 * @param rulesVersion of the rules as they are built
 * @param rules the numbers that are followed
 * @param members of the page asked for
 * @param total members in all
 * @param verdicts on pairs of the cluster's descriptions, the strongest first
 * @param cuts evidence between this cluster and others that was not followed
 * @param assertions what people said of its records
 * @param complete whether all descriptions and pairs are told
 */
public record Explanation(
    String id,
    long version,
    int rulesVersion,
    RuleSet rules,
    List<Member> members,
    int total,
    List<Description> descriptions,
    List<Pair> verdicts,
    List<Cut> cuts,
    List<Asserted> assertions,
    boolean complete) {

  private static final int MOST_DESCRIPTIONS = 40;
  private static final int MOST_PAIRS = 200;
  private static final int MOST_CUTS = 50;
  private static final int MOST_ASSERTIONS = 100;
  private static final Comparator<Node> MOST_HELD_FIRST =
      Comparator.comparingInt((Node node) -> node.records().size())
          .reversed()
          .thenComparing(Node::id);

  /** What pairs are looked at with. */
  private record Eyes(Judge judge, Assertions assertions) {}

  /** A library's record, and the description it hangs on. */
  public record Member(String isil, String controlNumber, String description) {}

  /** What is compared of a description, and how many records are described so. */
  public record Description(String id, int records, Features features) {}

  /** A verdict of the rules on two descriptions, and the ids of what people said of them. */
  public record Pair(String left, String right, Verdict verdict, List<String> assertions) {}

  /**
   * Evidence that would have brought another cluster here, and the contradicting pair that kept it
   * away.
   */
  public record Cut(String cluster, Pair evidence, Pair contradiction) {}

  /**
   * Explains a cluster by its component, what is asserted of its records, and the rules; members
   * from {@code from} on, {@code size} at most.
   */
  public static Explanation of(
      Cluster cluster,
      Component component,
      List<Assertion> some,
      RuleSet rules,
      int from,
      int size) {
    var eyes = new Eyes(new Judge(rules), Assertions.of(some));
    List<Node> nodes =
        cluster.nodes().stream().sorted(MOST_HELD_FIRST).limit(MOST_DESCRIPTIONS).toList();
    List<Pair> pairs = pairs(nodes, eyes);
    return new Explanation(
        cluster.id(),
        cluster.version(),
        Judge.RULES_VERSION,
        rules,
        members(cluster).stream().skip(from).limit(size).toList(),
        cluster.records().size(),
        nodes.stream().map(n -> new Description(n.id(), n.records().size(), n.features())).toList(),
        pairs.stream().limit(MOST_PAIRS).toList(),
        cuts(cluster, component, eyes),
        some.stream().limit(MOST_ASSERTIONS).map(Asserted::of).toList(),
        nodes.size() == cluster.nodes().size() && pairs.size() <= MOST_PAIRS);
  }

  private static List<Member> members(Cluster cluster) {
    var members = new ArrayList<Member>();
    for (Node node : cluster.nodes()) {
      for (HeldRecord held : node.records()) {
        members.add(new Member(held.key().isil(), held.key().controlNumber(), node.id()));
      }
    }
    members.sort(Comparator.comparing(Member::isil).thenComparing(Member::controlNumber));
    return members;
  }

  private static List<Pair> pairs(List<Node> nodes, Eyes eyes) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        pairs.add(pair(nodes.get(i), nodes.get(j), eyes));
      }
    }
    pairs.sort(Comparator.comparingInt((Pair pair) -> pair.verdict().weight()).reversed());
    return pairs;
  }

  private static Pair pair(Node left, Node right, Eyes eyes) {
    List<String> said =
        !left.isOwn() || !right.isOwn()
            ? List.of()
            : eyes.assertions.about(left.owner()).stream()
                .filter(one -> one.concerns(right.owner()))
                .map(Assertion::id)
                .toList();
    Verdict verdict = eyes.judge.verdict(left.features(), right.features());
    return new Pair(left.id(), right.id(), verdict, said);
  }

  private static List<Cut> cuts(Cluster cluster, Component component, Eyes eyes) {
    return component.clusters().stream()
        .filter(other -> !other.id().equals(cluster.id()))
        .flatMap(other -> cut(cluster, other, eyes).stream())
        .limit(MOST_CUTS)
        .toList();
  }

  /** The strongest evidence between two clusters, with a contradiction between them. */
  private static List<Cut> cut(Cluster cluster, Cluster other, Eyes eyes) {
    List<Pair> between = between(cluster, other, eyes);
    return between.stream()
        .filter(pair -> pair.verdict().outcome() == Outcome.SAME)
        .max(Comparator.comparingInt(pair -> pair.verdict().weight()))
        .flatMap(
            evidence ->
                between.stream()
                    .filter(Explanation::contradicts)
                    .max(Comparator.comparingInt(pair -> pair.verdict().weight()))
                    .map(contradiction -> new Cut(other.id(), evidence, contradiction)))
        .stream()
        .toList();
  }

  /** Two descriptions of two clusters, of which somebody said something, were to be kept apart. */
  private static boolean contradicts(Pair pair) {
    return !pair.verdict().vetoes().isEmpty() || !pair.assertions().isEmpty();
  }

  private static List<Pair> between(Cluster cluster, Cluster other, Eyes eyes) {
    var pairs = new ArrayList<Pair>();
    for (Node left : cluster.nodes().stream().limit(MOST_DESCRIPTIONS).toList()) {
      other.nodes().stream()
          .limit(MOST_DESCRIPTIONS)
          .forEach(right -> pairs.add(pair(left, right, eyes)));
    }
    return pairs;
  }
}
