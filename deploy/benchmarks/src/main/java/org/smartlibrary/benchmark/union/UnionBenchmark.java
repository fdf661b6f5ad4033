package org.smartlibrary.benchmark.union;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.report.Latencies;
import org.smartlibrary.benchmark.report.Machine;
import org.smartlibrary.benchmark.report.ResultFile;
import org.smartlibrary.local.client.Members;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.Trees;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Loads a feed through the gateway of a platform of its own, then searches in it. */
public final class UnionBenchmark implements Callable<Integer> {

  private static final List<Integer> CLIENTS = List.of(1, 8, 32);
  private static final int CROWD = 8;
  private static final int SEED = 20261125;

  /** Questions a second that are to be answered in time. */
  private static final int SERVICE_RATE = 1500;

  private static final int GATEWAY_RATE = 800;

  @Option(names = "--records")
  private long records = 100_000;

  @Option(names = "--seconds", description = "How long each search measurement lasts.")
  private int seconds = 10;

  @Option(names = "--out", required = true)
  private Path out = Path.of("");

  private UnionBenchmark() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new UnionBenchmark()).execute(args));
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
    var files = files(feed, Files.createDirectory(folder.resolve("feed")));
    var tokens = platform.tokens();
    new Members(platform.gateway(), tokens).load(feed.members());
    say("Loading");
    var before = ProcessUse.processorTimes(platform.platform());
    var loading = new Loading(new Syncs(platform.gateway(), tokens)).load(files);
    var after = ProcessUse.processorTimes(platform.platform());
    var processes = ProcessUse.of(platform.platform(), before, after);
    say("Searching");
    var service = search(platform.address(Part.FEDERATION), feed, SERVICE_RATE);
    var gateway = search(platform.address(Part.GATEWAY), feed, GATEWAY_RATE);
    return new UnionResult(
        Instant.now(),
        machine,
        feed.titles(),
        feed.libraries(),
        Trees.size(folder.resolve("feed")) >> 20,
        loading,
        processes,
        platform.disk(),
        service,
        gateway);
  }

  private static Map<String, Path> files(Feed feed, Path folder) throws Exception {
    say("Writing the feed");
    var files = new LinkedHashMap<String, Path>();
    var isils = feed.isils();
    for (int library = 0; library < isils.size(); library++) {
      Path file = folder.resolve(isils.get(library) + ".mrc");
      feed.write(library, file);
      files.put(isils.get(library), file);
    }
    return files;
  }

  private List<Latencies> search(URI address, Feed feed, int rate) throws Exception {
    var load = new SearchLoad(address, Queries.of(feed));
    load.measure(2, Duration.ofSeconds(seconds));
    var results = new ArrayList<Latencies>();
    for (int clients : CLIENTS) {
      results.add(load.measure(clients, Duration.ofSeconds(seconds)));
    }
    results.add(load.measure(CROWD, rate, Duration.ofSeconds(seconds)));
    return results;
  }

  private static void say(String what) {
    System.err.println(what + " …");
  }
}
