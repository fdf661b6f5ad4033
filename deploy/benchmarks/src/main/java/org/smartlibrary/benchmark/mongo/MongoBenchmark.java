package org.smartlibrary.benchmark.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.smartlibrary.benchmark.Machine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the embedded MongoDB server as a process of its own and prints the figures as JSON:
 * {@code [DOCUMENTS [ROUNDS_OF_KILL]]}.
 */
public final class MongoBenchmark {

  private static final int DOCUMENTS = 100_000;
  private static final int ROUNDS = 20;

  private MongoBenchmark() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    System.setProperty("logback.configurationFile", "mongo-logback.xml");
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : DOCUMENTS;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    var folder = Files.createTempDirectory("mongo-benchmark");
    try {
      var report = new LinkedHashMap<String, Object>();
      report.put("machine", Machine.describe());
      report.put("serverHeap", MongoServerProcess.HEAP);
      report.put("documents", documents);
      report.putAll(figures(folder.resolve("speed"), documents));
      report.put("kill", new KillRounds(folder.resolve("kill")).run(rounds).asMap());
      System.out.println(
          JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    } finally {
      delete(folder);
    }
  }

  private static Map<String, Object> figures(Path folder, int documents) throws IOException {
    try (var server = MongoServerProcess.start(folder);
        var client = server.client()) {
      var figures = new MongoFigures(client, documents).measure();
      figures.put("fileBytes", Files.size(folder.resolve("benchmark.mv")));
      figures.put("serverResidentBytes", Machine.residentBytes(server.id()));
      return figures;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
