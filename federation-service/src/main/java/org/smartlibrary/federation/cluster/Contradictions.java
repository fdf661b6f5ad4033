package org.smartlibrary.federation.cluster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.smartlibrary.federation.cluster.match.Judge;

/**
 * Which descriptions of a group may never be one: vetoes, as far as must-links do not overrule
 * them, and what is asserted to be apart.
 */
final class Contradictions {

  private final Judge judge;
  private final Assertions assertions;

  Contradictions(Judge judge, Assertions assertions) {
    this.judge = judge;
    this.assertions = assertions;
  }

  /** For each node of the group, with which others of it no evidence brings it together. */
  BitSet[] among(BitSet group, List<Node> nodes) {
    int[] members = group.stream().toArray();
    BitSet[] vetoed = pairs(members, nodes, this::vetoed);
    if (Arrays.stream(members).noneMatch(member -> nodes.get(member).isOwn())) {
      return vetoed;
    }
    Map<Integer, BitSet> readings = readings(members, nodes);
    if (!readings.isEmpty()) {
      overrule(vetoed, readings, members);
    }
    BitSet[] apart = pairs(members, nodes, assertions::keepApart);
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
}
