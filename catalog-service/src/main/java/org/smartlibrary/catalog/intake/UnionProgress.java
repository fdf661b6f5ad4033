package org.smartlibrary.catalog.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How far the union catalogue has come, as it tells; it only ever grows. */
public final class UnionProgress {

  private final Map<Integer, Long> before = new ConcurrentHashMap<>();
  private final Map<Integer, Long> about = new ConcurrentHashMap<>();

  /** Everything before an offset is in the union, and by estimate everything before the other. */
  public void reached(int partition, long offset, long estimate) {
    before.merge(partition, offset, Math::max);
    about.merge(partition, estimate, Math::max);
  }

  public UnionReach now() {
    return new UnionReach(before, about);
  }
}
