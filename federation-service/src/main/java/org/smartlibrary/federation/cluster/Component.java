package org.smartlibrary.federation.cluster;

import java.util.Comparator;
import java.util.List;

/**
 * Clusters whose descriptions are connected by evidence; more than one where a contradiction cut
 * them apart. It is known by the id of its oldest cluster.
 *
 * @param edition of the rules under which all of it was derived; a part may be under newer ones
 */
public record Component(List<Cluster> clusters, int edition) {

  private static final Comparator<Cluster> OLDEST_FIRST =
      Comparator.comparingLong(Cluster::founded).thenComparing(Cluster::id);

  /** Under the first edition of the rules. */
  public Component(List<Cluster> clusters) {
    this(clusters, 0);
  }

  public Component {
    clusters =
        clusters.size() < 2
            ? List.copyOf(clusters)
            : clusters.stream().sorted(OLDEST_FIRST).toList();
  }

  public String id() {
    return clusters.getFirst().id();
  }

  /** All descriptions in it. */
  public List<Node> nodes() {
    return clusters.size() == 1
        ? clusters.getFirst().nodes()
        : clusters.stream().flatMap(cluster -> cluster.nodes().stream()).toList();
  }
}
