package org.smartlibrary.federation.cluster;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers from 0 in groups that grow together. */
final class Groups {

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
