package org.smartlibrary.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.local.client.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All that the union shows, without what two equal unions differ in: ids, versions, times. */
final class UnionDump {

  private static final List<String> INCIDENTAL = List.of("id", "version", "derivedAt", "asOf");

  private final RunningPlatform platform;

  UnionDump(RunningPlatform platform) {
    this.platform = platform;
  }

  /** A line a record with its holdings, in an order of their own. */
  List<String> lines() throws IOException, InterruptedException, Refused {
    var lines = new ArrayList<String>();
    String page = "/api/union/search?size=100&sort=title";
    String after = "";
    while (true) {
      var answer = platform.gateway().get(page + after, JsonNode.class);
      for (JsonNode found : answer.path("records")) {
        lines.add(line(found.path("id").asString()));
      }
      if (answer.path("next").isMissingNode()) {
        lines.sort(null);
        return lines;
      }
      after = "&after=" + answer.path("next").asString();
    }
  }

  private String line(String id) throws IOException, InterruptedException, Refused {
    String path = "/api/union/records/" + id;
    return show(path) + " " + show(path + "/holdings");
  }

  private String show(String path) throws IOException, InterruptedException, Refused {
    var node = platform.gateway().get(path, JsonNode.class);
    strip(node);
    return node.toString();
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(INCIDENTAL);
    }
    node.forEach(UnionDump::strip);
  }
}
