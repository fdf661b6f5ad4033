package org.smartlibrary.catalog.intake;

import java.util.Map;

/**
 * How far the union catalogue has come, by partition.
 *
 * @param before everything before these offsets is in it
 * @param about an estimate of the same that is further
 */
public record UnionReach(Map<Integer, Long> before, Map<Integer, Long> about) {

  public UnionReach {
    before = Map.copyOf(before);
    about = Map.copyOf(about);
  }

  long before(int partition) {
    return before.getOrDefault(partition, 0L);
  }

  long about(int partition) {
    return Math.max(before(partition), about.getOrDefault(partition, 0L));
  }
}
