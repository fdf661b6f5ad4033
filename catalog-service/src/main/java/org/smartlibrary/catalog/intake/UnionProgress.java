package org.smartlibrary.catalog.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the union catalogue has come, by partition; it only ever grows. */
public final class UnionProgress {

  private final Map<Integer, Long> before = new ConcurrentHashMap<>();

  public void reached(int partition, long offset) {
    before.merge(partition, offset, Math::max);
  }

  public Map<Integer, Long> before() {
    return Map.copyOf(before);
  }
}
