package org.smartlibrary.benchmark.mongo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A server under load is killed again and again, and looked at after each start. */
final class KillRounds {

  private final Path folder;

  KillRounds(Path folder) {
    this.folder = folder;
  }

  /**
   * What came out.
   *
   * @param acknowledged documents that writers were told are stored
   * @param lost how many of them were not there after a start
   * @param disagreements documents that an index and the collection do not both have
   */
  record Outcome(int rounds, long acknowledged, long lost, long disagreements, Duration slowest) {
    Map<String, Object> asMap() {
      var map = new LinkedHashMap<String, Object>();
      map.put("rounds", rounds);
      map.put("acknowledged", acknowledged);
      map.put("lost", lost);
      map.put("disagreements", disagreements);
      map.put("slowestStartMillis", slowest.toMillis());
      return map;
    }
  }

  Outcome run(int rounds) throws IOException, InterruptedException {
    var load = new KillLoad();
    long lost = 0;
    long disagreements = 0;
    var slowest = Duration.ZERO;
    try (var server = MongoServerProcess.start(folder)) {
      for (int round = 0; round < rounds; round++) {
        load.runUntilItBreaks(server, () -> killSoon(server));
        var took = server.restart();
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        try (var client = server.client()) {
          lost += load.lost(client);
          disagreements += load.disagreements(client);
        }
      }
    }
    return new Outcome(rounds, load.acknowledged(), lost, disagreements, slowest);
  }

  private static void killSoon(MongoServerProcess server) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(300, 1500));
      server.kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
