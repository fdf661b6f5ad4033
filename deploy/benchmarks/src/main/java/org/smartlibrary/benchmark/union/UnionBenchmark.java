package org.smartlibrary.benchmark.union;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.platform.ProcessUse;
import org.smartlibrary.benchmark.report.Machine;
import org.smartlibrary.benchmark.report.ResultFile;
import org.smartlibrary.local.client.Members;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.platform.Checkout;
import org.smartlibrary.local.platform.Trees;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Loads a feed through the gateway of a platform of its own, then measures what it is asked. */
public final class UnionBenchmark implements Callable<Integer> {

  private static final int SEED = 20261125;

  @Option(names = "--records")
  private long records = 100_000;

  @Option(names = "--seconds", description = "How long each load lasts.")
  private int seconds = 10;

  @Option(names = "--measure", split = ",", description = "${COMPLETION-CANDIDATES}")
  private List<Measurement> measurements = List.of(Measurement.SEARCH);

  @Option(names = "--out", required = true)
  private Path out = Path.of("");

  private UnionBenchmark() {}

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new UnionBenchmark())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }

  @Override
  public Integer call() throws Exception {
    var machine = Machine.here();
    Path folder = Files.createTempDirectory(Files.createDirectories(out), "union-");
    try (var platform = OwnPlatform.start(folder)) {
      ResultFile.write(out, "union", measure(machine, platform, folder));
      return 0;
    } finally {
      Trees.delete(folder);
    }
  }

  private UnionResult measure(Machine machine, OwnPlatform platform, Path folder) throws Exception {
    var feed = Feed.ofRecords(SEED, records);
    say("Writing the feed");
    var files = feed.write(Files.createDirectory(folder.resolve("feed")));
    var tokens = platform.tokens();
    new Members(platform.gateway(), tokens).load(feed.members());
    say("Loading");
    var before = ProcessUse.processorTimes(platform.platform());
    var loading = new Loading(new Syncs(platform.gateway(), tokens)).load(files);
    var after = ProcessUse.processorTimes(platform.platform());
    return new UnionResult(
        Instant.now(),
        machine,
        platform.platform().isRehearsed(Checkout.ofThisProgram()),
        feed.titles(),
        feed.libraries(),
        Trees.size(folder.resolve("feed")) >> 20,
        loading,
        ProcessUse.of(platform.platform(), before, after),
        platform.disk(),
        measured(new LoadedUnion(platform, feed)));
  }

  private Map<String, Object> measured(LoadedUnion union) throws Exception {
    var results = new LinkedHashMap<String, Object>();
    for (Measurement measurement : measurements) {
      String name = measurement.name().toLowerCase(Locale.ROOT);
      say("Measuring " + name);
      results.put(name, measurement.of(union, Duration.ofSeconds(seconds)));
    }
    return results;
  }

  private static void say(String what) {
    System.err.println(what + " …");
  }
}
