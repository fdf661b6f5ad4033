package org.smartlibrary.benchmark.loans;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

  @Option(names = "--records", description = "About half as many records as there are items.")
  private long records = 50_000;

  @Option(names = "--seconds", description = "How long each load lasts.")
  private int seconds = 20;

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
    new Loading(new Syncs(gateway, tokens)).load(files);
    say("Loading %,d readers".formatted(readers));
    double readersPerSecond = new ReaderLoad(gateway, tokens).load(feed.isils(), readers);
    new StockLag(platform).awaitNone();
    return measured(machine, platform, new Desks(feed, readers, tokens), readers, readersPerSecond);
  }

  private LoansResult measured(
      Machine machine, OwnPlatform platform, Desks desks, int readers, double readersPerSecond)
      throws Exception {
    var time = Duration.ofSeconds(seconds);
    var before = ProcessUse.processorTimes(platform.platform());
    say("Lending at many desks");
    var lending = new Lending(platform, desks);
    var crowded = lending.withoutPause(time);
    var paced = lending.atRate(time);
    say("Measuring how soon a search knows");
    var delay = new DeskToSearch(platform, desks).measure(time);
    var after = ProcessUse.processorTimes(platform.platform());
    return new LoansResult(
        Instant.now(),
        machine,
        records * COPIES_A_RECORD,
        readers,
        readersPerSecond,
        crowded,
        paced,
        delay,
        ProcessUse.of(platform.platform(), before, after),
        platform.disk());
  }

  private static void say(String what) {
    System.err.println(what + " …");
  }
}
