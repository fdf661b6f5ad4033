package org.smartlibrary.federation.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys that more than {@code most} descriptions have. Such a key says nothing any more: what only
 * it would bring together is not compared. Whether a key is crowded follows from the descriptions
 * there are, not from the order in which they came, so a key that is left by enough of them counts
 * again.
 */
final class Crowds {

  /** A description is compared with this many others for one key at most. */
  static final int MOST = 4000;

  private final int most;
  private final Map<Long, Integer> counts;

  Crowds(int most, Map<Long, Integer> counts) {
    this.most = most;
    this.counts = new HashMap<>(counts);
  }

  boolean contains(long key) {
    return counts.containsKey(key);
  }

  /**
   * What becomes of the keys: counts by key (0: crowded no more), those that became so, or ceased.
   */
  record Shift(Map<Long, Integer> counts, Set<Long> crowded, Set<Long> cleared) {}

  Shift shift(Workspace work) {
    var change = new HashMap<Long, Integer>();
    count(work.fresh(), 1, change);
    count(work.emptied(), -1, change);
    var shift = new Shift(new HashMap<>(), new HashSet<>(), new HashSet<>());
    change.forEach((key, difference) -> weigh(key, difference, work, shift));
    return shift;
  }

  private static void count(List<WorkNode> nodes, int one, Map<Long, Integer> change) {
    for (WorkNode node : nodes) {
      for (long key : node.keys) {
        change.merge(key, one, Integer::sum);
      }
    }
  }

  private void weigh(long key, int difference, Workspace work, Shift shift) {
    Integer before = counts.get(key);
    if (before == null) {
      int now = difference > 0 ? work.with(key).size() : 0;
      if (now > most) {
        shift.counts.put(key, now);
        shift.crowded.add(key);
      }
    } else if (difference != 0) {
      int now = before + difference;
      shift.counts.put(key, now > most ? now : 0);
      if (now <= most) {
        shift.cleared.add(key);
      }
    }
  }

  void apply(Map<Long, Integer> changes) {
    changes.forEach(
        (key, count) -> {
          if (count == 0) {
            counts.remove(key);
          } else {
            counts.put(key, count);
          }
        });
  }

  /** As they will be after the shift. */
  Crowds after(Shift shift) {
    var after = new Crowds(most, counts);
    after.apply(shift.counts());
    return after;
  }
}
