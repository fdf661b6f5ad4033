package org.smartlibrary.federation.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.federation.cluster.feature.Features;

/** Divides descriptions as the writer would, without a store: to try the rules on a set of them. */
public final class Division {

  private Division() {}

  /** The clusters, each as the places of its descriptions in the list. */
  public static List<List<Integer>> of(List<Features> described) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (int place = 0; place < described.size(); place++) {
      Features features = described.get(place);
      String id = Node.idOf(features, new RecordKey("CN-1", String.valueOf(place)));
      nodes.putIfAbsent(id, new Node(id, features, List.of()));
      places.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(place);
    }
    return new Partition(_ -> false)
        .of(List.copyOf(nodes.values())).stream()
            .flatMap(connected -> connected.clusters().stream())
            .map(cluster -> cluster.nodes.stream())
            .map(same -> same.flatMap(n -> places.getOrDefault(n.id(), List.of()).stream()))
            .map(together -> together.sorted().toList())
            .toList();
  }
}
