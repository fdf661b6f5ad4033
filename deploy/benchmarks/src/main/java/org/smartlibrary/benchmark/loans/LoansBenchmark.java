package org.smartlibrary.benchmark.loans;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.platform.ProcessUse;
import org.smartlibrary.benchmark.report.Machine;
import org.smartlibrary.benchmark.report.ResultFile;
import org.smartlibrary.benchmark.union.Loading;
import org.smartlibrary.local.client.Members;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.platform.Trees;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Loads items and readers through the gateway of a platform of its own, then lends. */
public final class LoansBenchmark implements Callable<Integer> {

  private static final int SEED = 20261126;

  /** What a record of the feed has on average. */
  private static final int COPIES_A_RECORD = 2;

  private static final int ITEMS_A_READER = 5;

  private static final List<Integer> MACHINES = List.of(8, 32);

  @Option(names = "--records", description = "About half as many records as there are items.")
  private long records = 50_000;

  @Option(names = "--seconds", description = "How long each load lasts.")
  private int seconds = 20;

  @Option(names = "--warm-up", description = "How many seconds of lending come before.")
  private int warmUp = 60;

  @Option(names = "--out", required = true)
  private Path out = Path.of("");

  private LoansBenchmark() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new LoansBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    var machine = Machine.here();
    Path folder = Files.createTempDirectory(Files.createDirectories(out), "loans-");
    try (var platform = OwnPlatform.start(folder)) {
      ResultFile.write(out, "loans", measure(machine, platform, folder));
      return 0;
    } finally {
      Trees.delete(folder);
    }
  }

  private LoansResult measure(Machine machine, OwnPlatform platform, Path folder) throws Exception {
    var feed = Feed.ofRecords(SEED, records);
    int readers = Math.toIntExact(Math.max(1, records * COPIES_A_RECORD / ITEMS_A_READER));
    say("Loading about %,d items".formatted(records * COPIES_A_RECORD));
    var gateway = platform.gateway();
    var tokens = platform.tokens();
    var files = feed.write(Files.createDirectory(folder.resolve("feed")));
    new Members(gateway, tokens).load(feed.members());
    long began = System.nanoTime();
    new Loading(new Syncs(gateway, tokens)).load(files);
    new StockLag(platform).awaitNone();
    double loading = (System.nanoTime() - began) / 1e9;
    say("Loading %,d readers".formatted(readers));
    double readersPerSecond = new ReaderLoad(gateway, tokens).load(feed.isils(), readers);
    var loaded =
        new LoansResult.Loaded(records * COPIES_A_RECORD, loading, readers, readersPerSecond);
    return measured(machine, platform, new Desks(feed, readers, tokens), loaded);
  }

  private LoansResult measured(
      Machine machine, OwnPlatform platform, Desks desks, LoansResult.Loaded loaded)
      throws Exception {
    var time = Duration.ofSeconds(seconds);
    say("Lending and taking back for %d s, unmeasured".formatted(warmUp));
    var lending = new Lending(platform, desks);
    lending.warmUp(Duration.ofSeconds(warmUp));
    say("Lending at many desks");
    var before = ProcessUse.processorTimes(platform.platform());
    var paced = lending.atRate(time);
    var after = ProcessUse.processorTimes(platform.platform());
    var crowded = lending.withoutPause(time);
    say("Measuring how soon a search knows");
    var delay = new DeskToSearch(platform, desks).measure(time);
    return new LoansResult(
        Instant.now(),
        machine,
        loaded,
        crowded,
        paced,
        delay,
        machines(platform, desks, time),
        ProcessUse.of(platform.platform(), before, after),
        platform.disk());
  }

  private static List<Sip2.Result> machines(OwnPlatform platform, Desks desks, Duration time)
      throws Exception {
    var sip2 = new Sip2(platform, platform.tokens(), desks);
    List<Sip2.Result> results = new ArrayList<>();
    for (int connections : MACHINES) {
      say("Lending at %d self-check machines".formatted(connections));
      results.add(sip2.measure(connections, time));
    }
    return results;
  }

  private static void say(String what) {
    System.err.println(what + " …");
  }
}
