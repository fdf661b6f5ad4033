package org.smartlibrary.federation.cluster;

import java.util.Comparator;
import java.util.List;
import org.smartlibrary.federation.cluster.feature.BlockingKeys;

/**
 * The records of one manifestation.
 *
 * @param version grows with each change of what it holds
 * @param founded the batch in which it got its id: among merged clusters the oldest keeps it
 * @param content a digest of the records it holds and their sequences
 */
public record Cluster(String id, long version, long founded, long content, List<Node> nodes) {

  public Cluster {
    nodes = List.copyOf(nodes);
  }

  /** The records of all its nodes, in the order of their keys. */
  public List<HeldRecord> records() {
    return nodes.stream()
        .flatMap(node -> node.records().stream())
        .sorted(Comparator.comparing(HeldRecord::key))
        .toList();
  }

  static long contentOf(List<Node> nodes) {
    long content = 1;
    for (Node node : nodes) {
      for (HeldRecord held : node.records()) {
        content += BlockingKeys.hash(node.id() + held.key() + '@' + held.sequence());
      }
    }
    return content;
  }
}
