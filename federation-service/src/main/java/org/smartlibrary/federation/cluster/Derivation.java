package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.smartlibrary.federation.cluster.match.Judge;

/**
 * Derives the components again that a batch of changes touches, and no others. Pure: the same
 * changes to the same components give the same batch.
 */
final class Derivation {

  private final ClusterStore store;
  private final Crowds crowds;
  private final Assertions before;
  private final RulesState rules;

  Derivation(ClusterStore store, Crowds crowds, Assertions before, RulesState rules) {
    this.rules = rules;
    this.store = store;
    this.crowds = crowds;
    this.before = before;
  }

  Batch derive(
      Numbering numbering,
      List<Change> changes,
      List<Assertion> asserted,
      List<Component> outdated,
      Map<Place, Long> through) {
    Assertions assertions = before.after(asserted);
    Set<RecordKey> unsettled = unsettled(asserted, assertions);
    Map<RecordKey, Described> described = described(changes);
    Set<Long> keys = keysOf(changes, described, assertions);
    unsettled.forEach(record -> keys.add(Keys.ofRecord(record)));
    var work = new Workspace(store.around(recordsOf(changes), keys), assertions);
    layAround(unsettled, work);
    layAround(outdated, assertions, work);
    unsettled.forEach(work::unsettle);
    changes.forEach(change -> work.apply(change, described));
    Crowds.Shift shift = crowds.shift(work);
    shift
        .cleared()
        .forEach(key -> store.around(Set.of(), Set.of(key)).components().forEach(work::lay));
    var partition =
        new Partition(crowds.after(shift)::contains, assertions, new Judge(rules.rules()));
    Regions regions = regions(work, shift, partition);
    bind(work, assertions, regions);

    var groups = new ArrayList<Partition.Connected>();
    var editions = new ArrayList<Integer>();
    boolean settled = shift.counts().isEmpty();
    Set<String> renewed = outdated.stream().map(Component::id).collect(Collectors.toSet());
    for (Regions.Region region : regions.all()) {
      groups.addAll(groups(region, settled, partition, work));
      while (editions.size() < groups.size()) {
        editions.add(region.edition(renewed, rules.edition()));
      }
    }
    var identities = new Identities(numbering.batch(), work::isRevised);
    Map<Gathered, Cluster> clusters =
        identities.of(
            regions.components().stream().flatMap(c -> c.clusters().stream()).toList(),
            groups.stream().flatMap(group -> group.clusters().stream()).toList());
    List<Component> components =
        IntStream.range(0, groups.size())
            .mapToObj(i -> new Component(named(groups.get(i), clusters), editions.get(i)))
            .toList();
    var fates = new ArrayList<>(identities.fates);
    fates.addAll(moved(regions.components(), components));
    return new Batch(
        numbering.batch(),
        components,
        fates,
        identities.changed,
        work.givenUp(),
        shift.counts(),
        asserted,
        reviews(work, assertions, groups).of(partition.doubts(), asserted),
        rules.further(outdated.size()),
        through,
        groups.stream().mapToInt(Partition.Connected::cuts).sum(),
        numbering.sequence(),
        numbering.at());
  }

  private static ReviewSieve reviews(
      Workspace work, Assertions assertions, List<Partition.Connected> groups) {
    return new ReviewSieve(
        work, assertions, groups.stream().flatMap(group -> group.clusters().stream()).toList());
  }

  private static Set<RecordKey> recordsOf(List<Change> changes) {
    var records = new LinkedHashSet<RecordKey>();
    changes.forEach(change -> records.add(change.key()));
    return records;
  }

  /** All records whose place may be another after what was asserted. */
  private Set<RecordKey> unsettled(List<Assertion> asserted, Assertions after) {
    var unsettled = new LinkedHashSet<RecordKey>();
    for (Assertion one : asserted) {
      for (RecordKey record : one.records()) {
        unsettled.addAll(before.reach(record));
        unsettled.addAll(after.reach(record));
      }
    }
    return unsettled;
  }

  private static Map<RecordKey, Described> described(List<Change> changes) {
    var described = new HashMap<RecordKey, Described>();
    for (Change change : changes) {
      if (change instanceof Change.Revised(HeldRecord held, var features)) {
        described.put(held.key(), Described.of(features, held.key()));
      }
    }
    return described;
  }

  private Set<Long> keysOf(
      List<Change> changes, Map<RecordKey, Described> described, Assertions assertions) {
    var keys = new HashSet<Long>();
    for (Change change : changes) {
      keys.add(Keys.ofRecord(change.key()));
      Described known = described.get(change.key());
      if (known != null) {
        keys.add(Keys.ofNode(known.id()));
        addActive(known.keys(), keys);
        assertions.reach(change.key()).forEach(fellow -> keys.add(Keys.ofRecord(fellow)));
      }
    }
    return keys;
  }

  private void addActive(long[] some, Set<Long> keys) {
    for (long key : some) {
      if (!crowds.contains(key)) {
        keys.add(key);
      }
    }
  }

  /** Lays open all that the records could be one with, once it is known how they are described. */
  private void layAround(Set<RecordKey> unsettled, Workspace work) {
    var keys = new HashSet<Long>();
    for (RecordKey record : unsettled) {
      work.holder(record)
          .ifPresent(
              holder -> {
                keys.add(Keys.ofNode(holder.id));
                addActive(holder.keys, keys);
              });
    }
    if (!keys.isEmpty()) {
      store.around(Set.of(), keys).components().forEach(work::lay);
    }
  }

  /** Lays open all that outdated components could be one with under newer rules. */
  private void layAround(List<Component> outdated, Assertions assertions, Workspace work) {
    var keys = new HashSet<Long>();
    for (Component component : outdated) {
      for (Node node : component.nodes()) {
        keys.add(Keys.ofNode(node.id()));
        addActive(node.keys(), keys);
        if (node.isOwn()) {
          assertions.reach(node.owner()).forEach(fellow -> keys.add(Keys.ofRecord(fellow)));
        }
      }
    }
    if (!keys.isEmpty()) {
      store.around(Set.of(), keys).components().forEach(work::lay);
    }
    outdated.forEach(work::unsettle);
  }

  /** Joins what must-links join. */
  private static void bind(Workspace work, Assertions assertions, Regions regions) {
    Stream.concat(work.fresh().stream(), work.unsettled().stream())
        .filter(WorkNode::isOwn)
        .forEach(
            node -> {
              RecordKey record = node.records.firstKey();
              for (RecordKey fellow : assertions.reach(record)) {
                if (assertions.bond(fellow).equals(assertions.bond(record))) {
                  work.holder(fellow).ifPresent(other -> regions.join(node, other));
                }
              }
            });
  }

  /** The parts of the workspace that have to be derived as one each. */
  private Regions regions(Workspace work, Crowds.Shift shift, Partition partition) {
    var regions = new Regions();
    work.touched().forEach(regions::add);
    var fresh = new LinkedHashSet<>(work.fresh());
    fresh.addAll(work.unsettled());
    fresh.forEach(regions::add);
    for (WorkNode node : fresh) {
      join(node, work.with(Keys.ofNode(node.id)), regions, partition);
      for (long key : node.keys) {
        if (!crowds.contains(key) && !shift.crowded().contains(key)) {
          join(node, work.with(key), regions, partition);
        }
      }
    }
    shift.crowded().forEach(key -> work.with(key).forEach(regions::add));
    for (long key : shift.cleared()) {
      List<WorkNode> nodes = work.with(key);
      nodes.forEach(node -> join(node, nodes, regions, partition));
    }
    return regions;
  }

  private static void join(
      WorkNode node, List<WorkNode> others, Regions regions, Partition partition) {
    Node one = node.toNode();
    for (WorkNode other : others) {
      if (other != node
          && !regions.together(node, other)
          && partition.joined(one, other.toNode())) {
        regions.join(node, other);
      }
    }
  }

  private static List<Partition.Connected> groups(
      Regions.Region region, boolean settled, Partition partition, Workspace work) {
    if (settled && region.isAsBefore(work)) {
      return asBefore(region, work);
    }
    return settled && region.growsInHarmony(work, partition)
        ? List.of(asOne(region, work))
        : divided(region, partition, work);
  }

  private static Partition.Connected asOne(Regions.Region region, Workspace work) {
    List<Node> nodes =
        region.nodes(work).stream()
            .map(WorkNode::toNode)
            .sorted(Comparator.comparing(Node::id))
            .toList();
    return new Partition.Connected(List.of(new Gathered(nodes)), 0);
  }

  private static List<Partition.Connected> divided(
      Regions.Region region, Partition partition, Workspace work) {
    List<Node> nodes =
        region.nodes(work).stream().filter(WorkNode::isLive).map(WorkNode::toNode).toList();
    return nodes.isEmpty() ? List.of() : partition.of(nodes);
  }

  private static List<Partition.Connected> asBefore(Regions.Region region, Workspace work) {
    Component component = region.onlyComponent();
    return List.of(
        new Partition.Connected(
            component.clusters().stream()
                .map(c -> c.nodes().stream().map(node -> work.node(node.id()).toNode()).toList())
                .map(Gathered::new)
                .toList(),
            0));
  }

  private static List<Cluster> named(Partition.Connected group, Map<Gathered, Cluster> clusters) {
    return group.clusters().stream()
        .map(nodes -> Objects.requireNonNull(clusters.get(nodes)))
        .toList();
  }

  /** Where clusters live that are not the first of their component, if they lived elsewhere. */
  private static List<Fate> moved(Collection<Component> before, List<Component> after) {
    var homes = new HashMap<String, String>();
    before.forEach(home -> home.clusters().forEach(c -> homes.put(c.id(), home.id())));
    var moved = new LinkedHashMap<String, Fate>();
    for (Component component : after) {
      component.clusters().stream()
          .skip(1)
          .filter(cluster -> !component.id().equals(homes.get(cluster.id())))
          .forEach(c -> moved.put(c.id(), new Fate.LivesIn(c.id(), component.id())));
    }
    return List.copyOf(moved.values());
  }
}
