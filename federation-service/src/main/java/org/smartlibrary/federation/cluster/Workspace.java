package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The components around a batch's changes, laid open: nodes by id and key, records by key. */
final class Workspace {

  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Map<String, WorkNode> nodes = new LinkedHashMap<>();
  private final Map<RecordKey, WorkNode> holders = new HashMap<>();
  private final Map<Long, List<WorkNode>> byKey = new HashMap<>();
  private final Map<RecordKey, Long> withdrawn = new HashMap<>();
  private final Set<RecordKey> revised = new HashSet<>();
  private final Map<RecordKey, Long> given = new HashMap<>();
  private final Map<String, Component> touched = new LinkedHashMap<>();

  private final Set<WorkNode> unsettled = new LinkedHashSet<>();
  private final Assertions assertions;

  Workspace(Situation situation, Assertions assertions) {
    this.assertions = assertions;
    situation.components().forEach(this::lay);
    withdrawn.putAll(situation.withdrawn());
  }

  /** Lays open one more component, unless it lies there already. */
  void lay(Component component) {
    if (components.putIfAbsent(component.id(), component) == null) {
      component.nodes().forEach(node -> lay(new WorkNode(node, component)));
    }
  }

  private void lay(WorkNode node) {
    nodes.put(node.id, node);
    for (RecordKey key : node.records.keySet()) {
      holders.put(key, node);
    }
    for (long key : node.keys) {
      byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(node);
    }
    byKey.computeIfAbsent(Keys.ofNode(node.id), _ -> new ArrayList<>()).add(node);
  }

  /**
   * Does what the change says, unless something newer is known of the record; each revised record
   * is described already.
   */
  void apply(Change change, Map<RecordKey, Described> described) {
    if (change.sequence() <= newest(change.key())) {
      return;
    }
    leave(change.key());
    switch (change) {
      case Change.Revised(HeldRecord held, _) -> {
        enter(held, Objects.requireNonNull(described.get(held.key())));
        revised.add(held.key());
      }
      case Change.Withdrawn(RecordKey key, long sequence) -> {
        withdrawn.put(key, sequence);
        given.put(key, sequence);
        revised.remove(key);
      }
    }
  }

  private long newest(RecordKey key) {
    WorkNode holder = holders.get(key);
    long held = holder == null ? -1 : Objects.requireNonNull(holder.records.get(key)).sequence();
    return Math.max(held, withdrawn.getOrDefault(key, -1L));
  }

  private WorkNode enter(HeldRecord held, Described described) {
    String id = Node.idOf(described.id(), held.key(), assertions);
    if (!nodes.containsKey(id)) {
      lay(WorkNode.fresh(id, described));
    }
    WorkNode node = Objects.requireNonNull(nodes.get(id));
    node.records.put(held.key(), held);
    holders.put(held.key(), node);
    touch(node);
    return node;
  }

  /** Puts a record where it belongs after what was asserted, to be compared with all anew. */
  void unsettle(RecordKey key) {
    WorkNode holder = holders.get(key);
    if (holder != null) {
      HeldRecord held = Objects.requireNonNull(holder.records.get(key));
      leave(key);
      unsettled.add(enter(held, Described.of(holder.features, key)));
    }
  }

  /** Has all of a component compared anew. */
  void unsettle(Component component) {
    lay(component);
    for (Node node : component.nodes()) {
      unsettled.add(node(node.id()));
      touch(node(node.id()));
    }
  }

  private void leave(RecordKey key) {
    WorkNode holder = holders.remove(key);
    if (holder != null) {
      holder.records.remove(key);
      touch(holder);
    }
  }

  private void touch(WorkNode node) {
    if (node.home != null) {
      touched.put(node.home.id(), node.home);
    }
  }

  /** Nodes that were not there before and have records now. */
  List<WorkNode> fresh() {
    return nodes.values().stream().filter(node -> node.home == null && node.isLive()).toList();
  }

  /** Nodes with records that have to be compared anew because of what was asserted. */
  List<WorkNode> unsettled() {
    return unsettled.stream().filter(WorkNode::isLive).toList();
  }

  boolean isUnsettled(WorkNode node) {
    return unsettled.contains(node);
  }

  /** Where the record is now. */
  Optional<WorkNode> holder(RecordKey key) {
    return Optional.ofNullable(holders.get(key));
  }

  /** Nodes that have lost their last record. */
  List<WorkNode> emptied() {
    return nodes.values().stream().filter(node -> node.home != null && !node.isLive()).toList();
  }

  /** The nodes with records that have a key. */
  List<WorkNode> with(long key) {
    List<WorkNode> all = byKey.getOrDefault(key, List.of());
    var live = new ArrayList<WorkNode>(all.size());
    for (WorkNode node : all) {
      if (node.isLive()) {
        live.add(node);
      }
    }
    return live;
  }

  WorkNode node(String id) {
    return Objects.requireNonNull(nodes.get(id));
  }

  /** The clusters of before by their nodes' ids. */
  Map<String, Cluster> clustersByNode() {
    var clusters = new HashMap<String, Cluster>();
    for (Component component : components.values()) {
      for (Cluster cluster : component.clusters()) {
        cluster.nodes().forEach(node -> clusters.put(node.id(), cluster));
      }
    }
    return clusters;
  }

  /** The components in which a record came, went or changed. */
  Collection<Component> touched() {
    return touched.values();
  }

  /** Whether this batch brought the record as it is now. */
  boolean isRevised(RecordKey key) {
    return revised.contains(key);
  }

  /** Records given up in this batch. */
  Map<RecordKey, Long> givenUp() {
    return given;
  }
}
