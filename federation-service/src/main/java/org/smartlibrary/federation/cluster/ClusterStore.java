package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.Set;

/** Where the clusters are kept; many may read, one writes. */
public interface ClusterStore {

  /** Begins a term: whoever wrote before is fenced off from now on. */
  Term takeOver();

  /**
   * All components that a key leads to, whole, and when those records were given up. Keys are those
   * of {@link Keys}.
   */
  Situation around(Set<RecordKey> records, Set<Long> keys);

  /** Components in the order of their ids, behind this one. */
  List<Component> page(String after, int size);

  /** The keys that too many descriptions have. */
  Set<Long> crowded();

  /**
   * Makes a batch durable, all of it or nothing.
   *
   * @throws FencedException when the term is over
   */
  void commit(Term term, Batch batch);

  /**
   * Writes a durable batch where it is looked up; may be done again, and never undoes a newer one.
   */
  void settle(Batch batch);
}
