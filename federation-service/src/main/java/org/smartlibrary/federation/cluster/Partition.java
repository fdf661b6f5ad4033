package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.match.Judge;

/**
 * Divides descriptions into components connected by sufficient evidence, and each of those into
 * clusters none of which holds a contradiction: evidence is followed from the strongest to the
 * weakest (equal weights in the order of the nodes' ids), except where it would bring a vetoed pair
 * together. What must-links bind comes first, and is one description with several readings: it
 * contradicts another only where each of its readings does. A function of the nodes and of what is
 * asserted.
 */
final class Partition {

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingInt(Edge::weight)
          .reversed()
          .thenComparingInt(Edge::left)
          .thenComparingInt(Edge::right);

  private static final int BOUND = 1_000_000;
  private static final int WORD_FOR_WORD = 100_000;

  private final Judge judge;
  private final LongPredicate crowded;
  private final Assertions assertions;
  private final Doubts doubts = new Doubts();

  /** By evidence alone. */
  Partition(LongPredicate crowded) {
    this(crowded, Assertions.NONE, new Judge());
  }

  Partition(LongPredicate crowded, Assertions assertions, Judge judge) {
    this.judge = judge;
    this.crowded = crowded;
    this.assertions = assertions;
  }

  /** What left no cluster, noticed on the way. */
  Doubts doubts() {
    return doubts;
  }

  private record Edge(int left, int right, int weight) {}

  /** Connected descriptions, divided into clusters; the evidence that was not followed counted. */
  record Connected(List<Gathered> clusters, int cuts) {}

  List<Connected> of(List<Node> some) {
    List<Node> nodes = some.stream().sorted(Comparator.comparing(Node::id)).toList();
    if (nodes.size() == 1) {
      return List.of(new Connected(List.of(new Gathered(nodes)), 0));
    }
    long[][] keys = nodes.stream().map(this::activeKeys).toArray(long[][]::new);
    List<Edge> edges = edges(nodes, keys);
    Groups connected = new Groups(nodes.size());
    edges.forEach(edge -> connected.join(edge.left, edge.right));
    return connected.all().stream().map(group -> cut(group, nodes, edges)).toList();
  }

  /** Whether two descriptions are joined by evidence that suffices. */
  boolean joined(Node one, Node other) {
    return evidence(one, other) > 0;
  }

  /** Whether a node of the one group contradicts a node of the other. */
  boolean contradict(List<WorkNode> some, List<WorkNode> others) {
    for (WorkNode one : some) {
      for (WorkNode other : others) {
        if (judge.vetoed(one.features, other.features)) {
          return true;
        }
      }
    }
    return false;
  }

  private long[] activeKeys(Node node) {
    return Arrays.stream(node.keys()).filter(key -> !crowded.test(key)).toArray();
  }

  private List<Edge> edges(List<Node> nodes, long[][] keys) {
    var edges = new ArrayList<Edge>();
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        int weight = edge(nodes.get(i), nodes.get(j), keys[i], keys[j]);
        if (weight > 0) {
          edges.add(new Edge(i, j, weight));
        }
      }
    }
    return edges;
  }

  private int edge(Node left, Node right, long[] leftKeys, long[] rightKeys) {
    if (left.isOwn() && right.isOwn() && isBound(left, right)) {
      return BOUND;
    }
    return left.isTwinOf(right) || meet(leftKeys, rightKeys) ? evidence(left, right) : 0;
  }

  private boolean isBound(Node left, Node right) {
    return assertions.bond(left.owner()).equals(assertions.bond(right.owner()));
  }

  /** The weight of evidence that suffices, 0 for any other. */
  private int evidence(Node left, Node right) {
    if (assertions.keepApart(left, right)) {
      return 0;
    }
    return left.isTwinOf(right) ? WORD_FOR_WORD : found(left, right);
  }

  private int found(Node one, Node other) {
    Features left = one.features();
    Features right = other.features();
    if (judge.vetoed(left, right)) {
      return 0;
    }
    int weight = judge.weight(left, right);
    if (judge.suffices(weight, left, right)) {
      return weight;
    }
    if (judge.leavesDoubt(weight)) {
      doubts.uncertain(one, other, weight);
    }
    return 0;
  }

  private Connected cut(BitSet group, List<Node> nodes, List<Edge> edges) {
    List<Edge> inside =
        edges.stream().filter(edge -> group.get(edge.left)).sorted(STRONGEST_FIRST).toList();
    BitSet[] enemies = new Contradictions(judge, assertions).among(group, nodes);
    Groups clusters = new Groups(nodes.size());
    int cuts = 0;
    for (Edge edge : inside) {
      if (clusters.together(edge.left, edge.right)) {
        continue;
      }
      if (contradict(clusters, edge, enemies)) {
        cuts++;
        doubts.cut(nodes.get(edge.left), nodes.get(edge.right), edge.weight);
      } else {
        clusters.join(edge.left, edge.right);
      }
    }
    List<Gathered> found =
        clusters.all().stream()
            .filter(cluster -> cluster.intersects(group))
            .map(cluster -> new Gathered(cluster.stream().mapToObj(nodes::get).toList()))
            .toList();
    return new Connected(found, cuts);
  }

  private static boolean contradict(Groups clusters, Edge edge, BitSet[] enemies) {
    BitSet other = clusters.membersWith(edge.right);
    return clusters.membersWith(edge.left).stream()
        .anyMatch(member -> enemies[member].intersects(other));
  }

  private static boolean meet(long[] one, long[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        return true;
      }
      if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
