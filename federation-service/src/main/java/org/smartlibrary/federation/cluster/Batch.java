package org.smartlibrary.federation.cluster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
 * @param assertions those that were made or revoked
 * @param reviews what it does to the queue of pairs that people should look at
 * @param rules that are followed from here on
 * @param through for each place, up to which offset of the libraries' records all are dealt with
 * @param cuts how often a contradiction kept connected descriptions apart
 * @param sequence of the first change it tells
 * @param at when it was derived; never earlier than the batch before
 */
public record Batch(
    long number,
    List<Component> components,
    List<Fate> fates,
    Set<String> changed,
    Map<RecordKey, Long> withdrawn,
    Map<Long, Integer> crowds,
    List<Assertion> assertions,
    ReviewChanges reviews,
    RulesState rules,
    Map<Place, Long> through,
    int cuts,
    long sequence,
    Instant at) {

  public Batch {
    components = List.copyOf(components);
    fates = List.copyOf(fates);
    changed = Set.copyOf(changed);
    withdrawn = Map.copyOf(withdrawn);
    crowds = Map.copyOf(crowds);
    assertions = List.copyOf(assertions);
    through = Map.copyOf(through);
  }

  /**
   * Up to which offset each partition of the libraries' records is dealt with, as far as all lanes
   * tell.
   */
  public Map<Integer, Long> dealtWith(int lanes) {
    var dealtWith = new HashMap<Integer, Long>();
    offsets()
        .forEach(
            (partition, told) -> {
              if (told.size() == lanes) {
                dealtWith.put(partition, Collections.min(told));
              }
            });
    return dealtWith;
  }

  /** Where that would be if the lanes were level; a lane that tells nothing is at the beginning. */
  public Map<Integer, Long> dealtWithAbout(int lanes) {
    var about = new HashMap<Integer, Long>();
    offsets()
        .forEach(
            (partition, told) ->
                about.put(partition, told.stream().mapToLong(Long::longValue).sum() / lanes));
    return about;
  }

  private Map<Integer, List<Long>> offsets() {
    var offsets = new HashMap<Integer, List<Long>>();
    through.forEach(
        (place, offset) ->
            offsets.computeIfAbsent(place.partition(), _ -> new ArrayList<>()).add(offset));
    return offsets;
  }

  /** Whether part of it was derived under older rules than are followed now. */
  boolean hasOutdated() {
    return components.stream().anyMatch(component -> component.edition() < rules.edition());
  }

  /** The clusters that have something new to tell. */
  public List<Cluster> changedClusters() {
    return components.stream()
        .flatMap(component -> component.clusters().stream())
        .filter(cluster -> changed.contains(cluster.id()))
        .toList();
  }

  /** What it tells, in the order of the sequence; the same however often it is told. */
  public List<Telling> tellings() {
    var tellings = new ArrayList<Telling>();
    for (Cluster cluster : changedClusters()) {
      tellings.add(new Telling.Derived(sequence + tellings.size(), cluster));
    }
    for (Fate fate : fates) {
      long next = sequence + tellings.size();
      switch (fate) {
        case Fate.LivesIn _ -> {}
        case Fate.Merged merged -> tellings.add(new Telling.Merged(next, merged));
        case Fate.Dissolved dissolved -> tellings.add(new Telling.Dissolved(next, dissolved));
      }
    }
    return tellings;
  }

  /** The sequence of the next batch's first change. */
  public long nextSequence() {
    return sequence + tellings().size();
  }
}
