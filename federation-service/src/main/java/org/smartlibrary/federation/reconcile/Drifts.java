package org.smartlibrary.federation.reconcile;

import java.util.List;
import java.util.Optional;

/** What came of the last comparison of each library. */
public interface Drifts {

  void put(Drift drift);

  Optional<Drift> find(String isil);

  /** All of them, without naming their ranges. */
  List<Drift> all();
}
