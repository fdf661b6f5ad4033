package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.feature.Features;

/** A node while records come to it and leave it; {@code home} is the component it was found in. */
final class WorkNode {

  final String id;
  final Features features;
  final long[] keys;
  final @Nullable Component home;
  final TreeMap<RecordKey, HeldRecord> records = new TreeMap<>();

  WorkNode(Node node, @Nullable Component home) {
    this.id = node.id();
    this.features = node.features();
    this.keys = node.keys();
    this.home = home;
    node.records().forEach(held -> records.put(held.key(), held));
  }

  private WorkNode(String id, Described described) {
    this.id = id;
    this.features = described.features();
    this.keys = described.keys();
    this.home = null;
  }

  static WorkNode fresh(String id, Described described) {
    return new WorkNode(id, described);
  }

  /** A node of one record, of which somebody asserted something. */
  boolean isOwn() {
    return Node.isOwn(id);
  }

  boolean isLive() {
    return !records.isEmpty();
  }

  Node toNode() {
    return new Node(id, features, List.copyOf(records.values()));
  }
}
