package org.smartlibrary.loan.circulation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was counted. */
final class CountedMeters implements CirculationMeters {

  final Map<String, Integer> counts = new ConcurrentHashMap<>();

  @Override
  public void acted(String action, String outcome) {
    counts.merge(action + " " + outcome, 1, Integer::sum);
  }

  @Override
  public void repaired(int places) {
    counts.merge("repaired", places, Integer::sum);
  }

  @Override
  public void completed(int copies) {
    counts.merge("completed", copies, Integer::sum);
  }

  @Override
  public void cut(int loans) {
    counts.merge("cut", loans, Integer::sum);
  }
}
