package org.smartlibrary.federation.cluster.match;

import java.util.List;

/** Questions to two short lists. */
final class Overlap {

  private Overlap() {}

  static <T> boolean any(List<T> left, List<T> right) {
    for (T one : left) {
      if (right.contains(one)) {
        return true;
      }
    }
    return false;
  }

  /** Both say something, and nothing of it is the same. */
  static <T> boolean none(List<T> left, List<T> right) {
    return !left.isEmpty() && !right.isEmpty() && !any(left, right);
  }
}
