package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that some changes lead to, to be written as one.
 *
 * @param number grows by one with each batch
 * @param components as they are now; each replaces the one of the same id
 * @param fates of ids that no longer name a component
 * @param changed ids of the clusters whose records changed
 * @param withdrawn the sequence at which each withdrawn record was given up
 * @param crowds how many descriptions have a key that too many have; 0 where it is none any more
 * @param through for each partition of the libraries' records, the last offset dealt with
 * @param cuts how often a contradiction kept connected descriptions apart
 */
public record Batch(
    long number,
    List<Component> components,
    List<Fate> fates,
    Set<String> changed,
    Map<RecordKey, Long> withdrawn,
    Map<Long, Integer> crowds,
    Map<Integer, Long> through,
    int cuts) {

  public Batch {
    components = List.copyOf(components);
    fates = List.copyOf(fates);
    changed = Set.copyOf(changed);
    withdrawn = Map.copyOf(withdrawn);
    crowds = Map.copyOf(crowds);
    through = Map.copyOf(through);
  }

  /** The clusters that have something new to tell. */
  public List<Cluster> changedClusters() {
    return components.stream()
        .flatMap(component -> component.clusters().stream())
        .filter(cluster -> changed.contains(cluster.id()))
        .toList();
  }
}
