package org.smartlibrary.federation.cluster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keeps components as they are, and finds them by scanning an index of their keys. */
public final class InMemoryClusterStore implements ClusterStore, Clusters {

  final Map<String, Component> components = new TreeMap<>();
  final Map<String, Fate> fates = new HashMap<>();
  private final Map<Long, Set<String>> index = new HashMap<>();
  private final Map<RecordKey, Long> withdrawn = new HashMap<>();
  private final Map<Long, Integer> crowds = new HashMap<>();
  final Map<String, Review> reviews = new TreeMap<>();
  private final Map<String, Assertion> assertions = new TreeMap<>();
  private long epoch;
  private Optional<Batch> last = Optional.empty();

  @Override
  public Term takeOver() {
    epoch++;
    last.ifPresent(batch -> crowdsAfter(batch.crowds()));
    last.ifPresent(this::assertedIn);
    return new Term(
        epoch,
        last,
        crowds,
        List.copyOf(assertions.values()),
        rules(),
        last.map(Batch::through).orElse(Map.of()));
  }

  @Override
  public Situation around(Set<RecordKey> records, Set<Long> keys) {
    var found = new LinkedHashMap<String, Component>();
    for (long key : keys) {
      index.getOrDefault(key, Set.of()).forEach(id -> found.put(id, components.get(id)));
    }
    var given = new HashMap<RecordKey, Long>();
    for (RecordKey key : records) {
      Long sequence = withdrawn.get(key);
      if (sequence != null) {
        given.put(key, sequence);
      }
    }
    return new Situation(List.copyOf(found.values()), given);
  }

  @Override
  public void commit(Term term, Batch batch) {
    if (term.epoch() != epoch) {
      throw new FencedException(term.epoch());
    }
    last = Optional.of(batch);
  }

  @Override
  public void settle(Batch batch) {
    for (Fate fate : batch.fates()) {
      remove(fate.id());
      fates.put(fate.id(), fate);
    }
    for (Component component : batch.components()) {
      remove(component.id());
      fates.remove(component.id());
      components.put(component.id(), component);
      Keys.of(component)
          .forEach(key -> index.computeIfAbsent(key, _ -> new HashSet<>()).add(component.id()));
    }
    withdrawn.putAll(batch.withdrawn());
    crowdsAfter(batch.crowds());
    assertedIn(batch);
    reviewed(batch.reviews());
  }

  private void reviewed(ReviewChanges changes) {
    reviews
        .values()
        .removeIf(
            it ->
                changes.gone().contains(it.left())
                    || changes.gone().contains(it.right())
                    || changes.decided().stream()
                        .anyMatch(set -> set.contains(it.left()) && set.contains(it.right())));
    changes.open().forEach(review -> reviews.put(review.id(), review));
  }

  private void assertedIn(Batch batch) {
    batch.assertions().forEach(one -> assertions.put(one.id(), one));
  }

  @Override
  public RulesState rules() {
    return last.map(Batch::rules).orElse(RulesState.BUILT);
  }

  @Override
  public long components() {
    return components.size();
  }

  @Override
  public List<Component> page(String after, int size) {
    return components.values().stream()
        .filter(component -> component.id().compareTo(after) > 0)
        .limit(size)
        .toList();
  }

  @Override
  public Set<Long> crowded() {
    return Set.copyOf(crowds.keySet());
  }

  @Override
  public List<Assertion> asserted(Collection<RecordKey> records) {
    return assertions.values().stream()
        .filter(one -> one.inForce() && one.records().stream().anyMatch(records::contains))
        .toList();
  }

  private void crowdsAfter(Map<Long, Integer> changes) {
    crowds.putAll(changes);
    crowds.values().removeIf(count -> count == 0);
  }

  private void remove(String id) {
    Component before = components.remove(id);
    if (before != null) {
      Keys.of(before).forEach(key -> index.getOrDefault(key, new HashSet<>()).remove(id));
    }
  }

  @Override
  public Found find(String id) {
    return switch (fates.get(id)) {
      case null -> living(id, id);
      case Fate.LivesIn(String cluster, String component) -> living(cluster, component);
      case Fate.Merged merged -> new Found.MergedInto(merged.into());
      case Fate.Dissolved _ -> new Found.Gone();
    };
  }

  private Found living(String id, String home) {
    Component component = components.get(home);
    if (component == null) {
      return new Found.Unknown();
    }
    return component.clusters().stream()
        .filter(cluster -> cluster.id().equals(id))
        .findFirst()
        .<Found>map(cluster -> new Found.Living(cluster, component))
        .orElseGet(Found.Unknown::new);
  }
}
