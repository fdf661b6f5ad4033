package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.match.Judge;

/**
 * Divides descriptions into components connected by sufficient evidence, and each of those into
 * clusters none of which holds a contradiction: evidence is followed from the strongest to the
 * weakest (equal weights in the order of the nodes' ids), except where it would bring a vetoed pair
 * together. A function of the set of nodes alone.
 */
final class Partition {

  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingInt(Edge::weight)
          .reversed()
          .thenComparingInt(Edge::left)
          .thenComparingInt(Edge::right);

  private final Judge judge = new Judge();
  private final LongPredicate crowded;

  Partition(LongPredicate crowded) {
    this.crowded = crowded;
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
    return evidence(one.features(), other.features()) > 0;
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
        if (meet(keys[i], keys[j])) {
          int weight = evidence(nodes.get(i).features(), nodes.get(j).features());
          if (weight > 0) {
            edges.add(new Edge(i, j, weight));
          }
        }
      }
    }
    return edges;
  }

  /** The weight of evidence that suffices, 0 for any other. */
  private int evidence(Features left, Features right) {
    if (judge.vetoed(left, right)) {
      return 0;
    }
    int weight = judge.weight(left, right);
    return judge.suffices(weight, left, right) ? weight : 0;
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
    BitSet[] enemies = new BitSet[nodes.size()];
    int[] members = group.stream().toArray();
    for (int member : members) {
      enemies[member] = new BitSet();
    }
    for (int i = 0; i < members.length; i++) {
      for (int j = i + 1; j < members.length; j++) {
        if (judge.vetoed(nodes.get(members[i]).features(), nodes.get(members[j]).features())) {
          enemies[members[i]].set(members[j]);
          enemies[members[j]].set(members[i]);
        }
      }
    }
    return enemies;
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
