package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Leaves out of a list what it has already. */
public final class Each {

  private static final int FEW = 16;

  private Each() {}

  /** Each one once, where it stands first. */
  public static <T> List<T> once(List<T> found) {
    if (found.size() < 2) {
      return found;
    }
    return found.size() > FEW ? List.copyOf(new LinkedHashSet<>(found)) : fewOnce(found);
  }

  /** Comparing a few one by one costs less than their hashes. */
  private static <T> List<T> fewOnce(List<T> found) {
    List<T> once = new ArrayList<>(found.size());
    for (T each : found) {
      if (!once.contains(each)) {
        once.add(each);
      }
    }
    return once;
  }
}
