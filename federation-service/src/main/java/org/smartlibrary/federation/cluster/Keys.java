package org.smartlibrary.federation.cluster;

import java.util.Set;
import java.util.TreeSet;
import org.smartlibrary.federation.cluster.feature.BlockingKeys;

/** The keys under which a component is found: its records', its nodes', and its blocking keys. */
public final class Keys {

  private Keys() {}

  public static long ofRecord(RecordKey key) {
    return BlockingKeys.hash("record:" + key);
  }

  /** The same for all nodes of one description, so that a record's own meets the others. */
  static long ofNode(String id) {
    return BlockingKeys.hash("node:" + Node.descriptionOf(id));
  }

  /** Every key of a component, each once. */
  public static Set<Long> of(Component component) {
    var keys = new TreeSet<Long>();
    for (Node node : component.nodes()) {
      keys.add(ofNode(node.id()));
      for (long key : node.keys()) {
        keys.add(key);
      }
      node.records().forEach(held -> keys.add(ofRecord(held.key())));
    }
    return keys;
  }
}
