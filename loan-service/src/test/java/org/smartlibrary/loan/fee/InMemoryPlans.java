package org.smartlibrary.loan.fee;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Plans in a map. */
public final class InMemoryPlans implements Plans {

  private final Map<String, Plan> plans = new ConcurrentHashMap<>();

  @Override
  public Optional<Plan> find(String id) {
    return Optional.ofNullable(plans.get(id));
  }

  @Override
  public Plan decide(Plan wanted) {
    var first = plans.putIfAbsent(wanted.id(), wanted);
    return first == null ? wanted : first;
  }
}
