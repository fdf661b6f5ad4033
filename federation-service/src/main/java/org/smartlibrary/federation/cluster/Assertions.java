package org.smartlibrary.federation.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that people said of pairs of records. Never changes; what is heard in any order makes the
 * same: an assertion that was revoked stays so.
 */
final class Assertions {

  static final Assertions NONE = new Assertions(Map.of());

  private static final Comparator<Assertion> OLDEST_FIRST =
      Comparator.comparing(Assertion::at).thenComparing(Assertion::id);

  private final Map<String, Assertion> known;
  private final Map<RecordKey, List<Assertion>> inForce = new HashMap<>();
  private final Map<RecordKey, RecordKey> bonds = new ConcurrentHashMap<>();

  private Assertions(Map<String, Assertion> known) {
    this.known = known;
    known.values().stream()
        .filter(Assertion::inForce)
        .forEach(one -> one.records().forEach(record -> add(record, one)));
  }

  static Assertions of(Collection<Assertion> some) {
    return NONE.after(some);
  }

  private void add(RecordKey record, Assertion one) {
    inForce.computeIfAbsent(record, _ -> new ArrayList<>()).add(one);
  }

  /** Those among them that say something new. */
  List<Assertion> news(Collection<Assertion> heard) {
    var news = new LinkedHashMap<String, Assertion>();
    for (Assertion one : heard) {
      Assertion before = news.getOrDefault(one.id(), known.get(one.id()));
      if (before == null || (before.inForce() && !one.inForce())) {
        news.put(one.id(), one);
      }
    }
    return List.copyOf(news.values());
  }

  Assertions after(Collection<Assertion> heard) {
    List<Assertion> news = news(heard);
    if (news.isEmpty()) {
      return this;
    }
    var all = new HashMap<>(known);
    news.forEach(one -> all.put(one.id(), one));
    return new Assertions(all);
  }

  /** Those in force about the record. */
  List<Assertion> about(RecordKey record) {
    return inForce.getOrDefault(record, List.of());
  }

  boolean concern(RecordKey record) {
    return inForce.containsKey(record);
  }

  boolean keepApart(Node one, Node other) {
    return one.isOwn() && other.isOwn() && keepApart(one.owner(), other.owner());
  }

  boolean keepApart(RecordKey one, RecordKey other) {
    return about(one).stream()
        .anyMatch(it -> it.kind() == Assertion.Kind.CANNOT_LINK && it.concerns(other));
  }

  /** All records to which must-links lead from this one, itself included. */
  Set<RecordKey> reach(RecordKey from) {
    var reached = new TreeSet<RecordKey>(Set.of(from));
    var next = new ArrayDeque<RecordKey>(reached);
    while (!next.isEmpty()) {
      RecordKey at = next.remove();
      for (Assertion link : linksOf(at)) {
        if (reached.add(link.other(at))) {
          next.add(link.other(at));
        }
      }
    }
    return reached;
  }

  private List<Assertion> linksOf(RecordKey record) {
    return about(record).stream().filter(it -> it.kind() == Assertion.Kind.MUST_LINK).toList();
  }

  /**
   * The least of the records that must-links make one with this. An older must-link comes before a
   * younger, and none is followed that would bring together what is to be kept apart.
   */
  RecordKey bond(RecordKey record) {
    if (!concern(record)) {
      return record;
    }
    return Optional.ofNullable(bonds.get(record))
        .orElseGet(
            () -> {
              bonds.putAll(bound(reach(record)));
              return bonds.getOrDefault(record, record);
            });
  }

  private Map<RecordKey, RecordKey> bound(Set<RecordKey> records) {
    var groups = new HashMap<RecordKey, Set<RecordKey>>();
    records.forEach(record -> groups.put(record, new TreeSet<>(Set.of(record))));
    records.stream()
        .flatMap(record -> linksOf(record).stream())
        .distinct()
        .sorted(OLDEST_FIRST)
        .forEach(link -> join(groups, link));
    var bound = new HashMap<RecordKey, RecordKey>();
    groups.forEach((record, group) -> bound.put(record, group.iterator().next()));
    return bound;
  }

  private void join(Map<RecordKey, Set<RecordKey>> groups, Assertion link) {
    Set<RecordKey> one = groups.getOrDefault(link.left(), Set.of());
    Set<RecordKey> other = groups.getOrDefault(link.right(), Set.of());
    boolean apart = one.stream().anyMatch(a -> other.stream().anyMatch(b -> keepApart(a, b)));
    if (!apart && !one.contains(link.right())) {
      var both = new TreeSet<RecordKey>(one);
      both.addAll(other);
      both.forEach(record -> groups.put(record, both));
    }
  }

  /** The assertions in force by which must-links lead from one record to another, in a row. */
  List<Assertion> path(RecordKey from, RecordKey to) {
    var cameBy = new HashMap<RecordKey, Assertion>();
    var next = new ArrayDeque<RecordKey>(Set.of(from));
    while (!next.isEmpty() && !cameBy.containsKey(to)) {
      RecordKey at = next.remove();
      for (Assertion link : linksOf(at)) {
        RecordKey there = link.other(at);
        if (!there.equals(from) && cameBy.putIfAbsent(there, link) == null) {
          next.add(there);
        }
      }
    }
    return back(from, to, cameBy);
  }

  private static List<Assertion> back(
      RecordKey from, RecordKey to, Map<RecordKey, Assertion> cameBy) {
    var path = new ArrayList<Assertion>();
    for (RecordKey at = to; !at.equals(from); ) {
      Assertion link = cameBy.get(at);
      if (link == null) {
        return List.of();
      }
      path.add(link);
      at = link.other(at);
    }
    return path.reversed();
  }
}
