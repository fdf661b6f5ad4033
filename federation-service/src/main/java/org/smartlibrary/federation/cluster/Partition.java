package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
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

  private boolean keptApart(Node left, Node right) {
    return left.isOwn() && right.isOwn() && assertions.keepApart(left.owner(), right.owner());
  }

  /** The weight of evidence that suffices, 0 for any other. */
  private int evidence(Node left, Node right) {
    if (keptApart(left, right)) {
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
    BitSet[] enemies = enemies(group, nodes);
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

  /** For each node of the group, with which others of it no evidence brings it together. */
  private BitSet[] enemies(BitSet group, List<Node> nodes) {
    int[] members = group.stream().toArray();
    BitSet[] vetoed = pairs(members, nodes, this::vetoed);
    Map<Integer, BitSet> readings = readings(members, nodes);
    if (!readings.isEmpty()) {
      overrule(vetoed, readings, members);
    }
    BitSet[] apart = pairs(members, nodes, this::keptApart);
    for (int member : members) {
      vetoed[member].or(apart[member]);
    }
    return vetoed;
  }

  private static BitSet[] pairs(int[] members, List<Node> nodes, BiPredicate<Node, Node> are) {
    BitSet[] found = new BitSet[nodes.size()];
    for (int member : members) {
      found[member] = new BitSet();
    }
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        if (are.test(nodes.get(members[i]), nodes.get(members[j]))) {
          found[members[i]].set(members[j]);
          found[members[j]].set(members[i]);
        }
      }
    }
    return found;
  }

  private boolean vetoed(Node left, Node right) {
    return !left.isTwinOf(right) && judge.vetoed(left.features(), right.features());
  }

  /** The nodes that each bound node is bound to, itself included. */
  private Map<Integer, BitSet> readings(int[] members, List<Node> nodes) {
    var bonds = new HashMap<RecordKey, BitSet>();
    for (int member : members) {
      if (nodes.get(member).isOwn()) {
        RecordKey bond = assertions.bond(nodes.get(member).owner());
        bonds.computeIfAbsent(bond, _ -> new BitSet()).set(member);
      }
    }
    var readings = new HashMap<Integer, BitSet>();
    bonds.values().stream()
        .filter(bound -> bound.cardinality() > 1)
        .forEach(bound -> bound.stream().forEach(member -> readings.put(member, bound)));
    return readings;
  }

  /** Takes back the vetoes on bound nodes, as far as another reading of theirs is not vetoed. */
  private static void overrule(BitSet[] vetoed, Map<Integer, BitSet> readings, int[] members) {
    BitSet[] raw = vetoed.clone();
    for (int member : members) {
      BitSet kept = new BitSet();
      raw[member].stream()
          .filter(other -> allVetoed(raw, readings, member, other))
          .forEach(kept::set);
      vetoed[member] = kept;
    }
  }

  private static boolean allVetoed(
      BitSet[] raw, Map<Integer, BitSet> readings, int one, int other) {
    BitSet left = readings.get(one);
    BitSet right = readings.get(other);
    if (left == null && right == null) {
      return true;
    }
    BitSet of = left == null ? single(one) : left;
    BitSet against = right == null ? single(other) : right;
    return !of.equals(against)
        && of.stream().allMatch(member -> against.stream().allMatch(that -> raw[member].get(that)));
  }

  private static BitSet single(int member) {
    BitSet single = new BitSet();
    single.set(member);
    return single;
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

  /** Numbers from 0 in groups that grow together. */
  private static final class Groups {

    private final BitSet[] groups;

    Groups(int size) {
      groups = new BitSet[size];
      IntStream.range(0, size)
          .forEach(
              i -> {
                groups[i] = new BitSet();
                groups[i].set(i);
              });
    }

    BitSet membersWith(int one) {
      return groups[one];
    }

    boolean together(int one, int other) {
      return groups[one].get(other);
    }

    void join(int one, int other) {
      if (!together(one, other)) {
        BitSet all = groups[one];
        BitSet joining = groups[other];
        all.or(joining);
        joining.stream().forEach(member -> groups[member] = all);
      }
    }

    /** In the order of their least members. */
    List<BitSet> all() {
      return IntStream.range(0, groups.length)
          .filter(i -> groups[i].nextSetBit(0) == i)
          .mapToObj(i -> groups[i])
          .toList();
    }
  }
}
