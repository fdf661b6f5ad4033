package org.smartlibrary.federation.cluster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.smartlibrary.federation.cluster.feature.BlockingKeys;

/**
 * The records of one manifestation.
 *
 * @param version grows with each change of what it holds
 * @param founded the batch in which it got its id: among merged clusters the oldest keeps it
 * @param content a digest of the records it holds and their sequences
 * @param formerly the libraries that once held it and hold it no more, in order
 */
public record Cluster(
    String id, long version, long founded, long content, List<Node> nodes, List<String> formerly) {

  public Cluster {
    nodes = List.copyOf(nodes);
    formerly = List.copyOf(formerly);
  }

  public Cluster formerlyHeldBy(List<String> libraries) {
    return new Cluster(id, version, founded, content, nodes, libraries);
  }

  /** All libraries that ever held it, but for those that hold these nodes. */
  List<String> formerlyWith(Collection<Node> held) {
    var libraries = new TreeSet<>(formerly);
    addLibraries(nodes, libraries);
    var holders = new TreeSet<String>();
    addLibraries(held, holders);
    libraries.removeAll(holders);
    return List.copyOf(libraries);
  }

  private static void addLibraries(Collection<Node> nodes, Collection<String> libraries) {
    nodes.forEach(node -> node.records().forEach(held -> libraries.add(held.key().isil())));
  }

  /** The records of all its nodes, in the order of their keys. */
  public List<HeldRecord> records() {
    if (nodes.size() == 1) {
      return nodes.getFirst().records();
    }
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
