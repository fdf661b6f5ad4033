package org.smartlibrary.federation.cluster.kafka;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.federation.cluster.Cluster;
import org.smartlibrary.federation.cluster.HeldRecord;
import org.smartlibrary.federation.cluster.Node;
import org.smartlibrary.federation.cluster.UnionField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers of all contributors, each once and the best contributor's first, since each is a way
 * to find the thing.
 */
final class UnionIdentifiers {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private UnionIdentifiers() {}

  static String of(Cluster cluster, String best) {
    Set<String> texts = texts(cluster, best);
    return texts.size() == 1 || haveTheSameNumbers(cluster) ? best : together(texts);
  }

  /** Usual, and known without reading any JSON. */
  private static boolean haveTheSameNumbers(Cluster cluster) {
    return cluster.nodes().stream()
            .map(node -> numbers(node).toList())
            .collect(Collectors.toSet())
            .size()
        == 1;
  }

  private static Stream<String> numbers(Node node) {
    return Stream.concat(node.features().isbns().stream(), node.features().numbers().stream());
  }

  private static Set<String> texts(Cluster cluster, String best) {
    var texts = new LinkedHashSet<String>(List.of(best));
    for (HeldRecord held : cluster.records()) {
      String json = held.contribution().fields().get(UnionField.IDENTIFIERS);
      if (json != null) {
        texts.add(json);
      }
    }
    return texts;
  }

  private static String together(Set<String> texts) {
    var numbers = new LinkedHashMap<String, JsonNode>();
    for (String text : texts) {
      for (JsonNode number : JSON.readTree(text)) {
        numbers.putIfAbsent(said(number, "type") + said(number, "value"), number);
      }
    }
    return numbers.values().stream()
        .map(JsonNode::toString)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String said(JsonNode number, String name) {
    return number.path(name).asString("");
  }
}
