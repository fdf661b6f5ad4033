package org.smartlibrary.benchmark.union;

import java.io.IOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The union's changes from the first to the newest, by one client, at the service. */
record ChangesFeed(long changes, int pages, double seconds, double perSecond) {

  private static final String PATH = "/api/union/changes?limit=1000&after=";

  static ChangesFeed measure(LoadedUnion union) throws IOException, InterruptedException {
    var json = JsonMapper.builder().build();
    var source = new Pages(union.service());
    long began = System.nanoTime();
    long changes = 0;
    int pages = 0;
    long after = 0;
    while (true) {
      JsonNode page = json.readTree(source.get(PATH + after));
      long count = page.path("count").asLong();
      if (count == 0) {
        double seconds = (System.nanoTime() - began) / 1e9;
        return new ChangesFeed(changes, pages, seconds, changes / seconds);
      }
      changes += count;
      pages++;
      after = page.path("to").asLong();
    }
  }
}
