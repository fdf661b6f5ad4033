package org.smartlibrary.benchmark.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.smartlibrary.benchmark.report.Machine;
import org.smartlibrary.benchmark.report.ResultFile;
import org.smartlibrary.local.platform.Memory;
import org.smartlibrary.local.platform.Trees;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Measures the embedded MongoDB server as a process of its own, and kills it under load. */
public final class MongoBenchmark implements Callable<Integer> {

  @Option(names = "--records", description = "Documents of about 1 KB.")
  private int documents = 100_000;

  @Option(names = "--rounds", description = "How often the server is killed under load.")
  private int rounds = 20;

  @Option(names = "--out", required = true)
  private Path out = Path.of("");

  private MongoBenchmark() {}

  public static void main(String[] args) {
    System.setProperty("logback.configurationFile", "mongo-logback.xml");
    System.exit(new CommandLine(new MongoBenchmark()).execute(args));
  }

  /**
   * What one run measured.
   *
   * @param figures by name; rates a second
   * @param fileBytes what the documents take on disk
   * @param residentBytes what the server takes of memory
   */
  public record Result(
      Instant at,
      Machine machine,
      String serverOptions,
      int documents,
      Map<String, Object> figures,
      long fileBytes,
      long residentBytes,
      Map<String, Object> kill) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    var machine = Machine.here();
    Path folder = Files.createTempDirectory(Files.createDirectories(out), "mongo-");
    try {
      ResultFile.write(out, "mongo", measure(machine, folder));
      return 0;
    } finally {
      Trees.delete(folder);
    }
  }

  private Result measure(Machine machine, Path folder) throws IOException, InterruptedException {
    Path speed = folder.resolve("speed");
    try (var server = MongoServerProcess.start(speed);
        var client = server.client()) {
      var figures = new MongoFigures(client, documents).measure();
      long fileBytes = Files.size(speed.resolve("benchmark.mv"));
      long resident = Memory.resident(server.id()).orElse(-1);
      var kill = new KillRounds(folder.resolve("kill")).run(rounds).asMap();
      return new Result(
          Instant.now(),
          machine,
          String.join(" ", MongoServerProcess.OPTIONS),
          documents,
          figures,
          fileBytes,
          resident,
          kill);
    }
  }
}
