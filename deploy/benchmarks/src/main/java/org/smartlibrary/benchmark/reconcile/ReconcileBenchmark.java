package org.smartlibrary.benchmark.reconcile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** One library with all the records, of which none, one, a hundred, and one in a hundred change. */
public final class ReconcileBenchmark implements Callable<Integer> {

  private static final int SEED = 20261126;
  private static final int IN_A_HUNDRED = 100;

  @Option(names = "--records")
  private int records = 100_000;

  @Option(names = "--out", required = true)
  private Path out = Path.of("");

  private ReconcileBenchmark() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new ReconcileBenchmark()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    var machine = Machine.here();
    Path folder = Files.createTempDirectory(Files.createDirectories(out), "reconcile-");
    try (var platform = OwnPlatform.start(folder)) {
      ResultFile.write(out, "reconcile", measure(machine, platform, folder));
      return 0;
    } finally {
      Trees.delete(folder);
    }
  }

  private ReconcileResult measure(Machine machine, OwnPlatform platform, Path folder)
      throws Exception {
    var feed = new Feed(SEED, records, 1);
    String isil = feed.isils().getFirst();
    Path file = folder.resolve("0.mrc");
    feed.write(0, file);
    new Members(platform.gateway(), platform.tokens()).load(feed.members());
    say("Loading");
    var loading =
        new Loading(new Syncs(platform.gateway(), platform.tokens())).load(Map.of(isil, file));
    var before = ProcessUse.processorTimes(platform.platform());
    var rounds = new ArrayList<ReconcileResult.Round>();
    for (long changed : List.of(0L, 1L, 100L, (long) records / IN_A_HUNDRED)) {
      say("Comparing with " + changed + " changed");
      Path next = folder.resolve(rounds.size() + 1 + ".mrc");
      ChangedCopy.of(file, next, records, changed);
      rounds.add(new Rounds(platform, isil).of(next, changed));
      Files.delete(file);
      file = next;
    }
    var after = ProcessUse.processorTimes(platform.platform());
    return new ReconcileResult(
        Instant.now(),
        machine,
        records,
        Files.size(file),
        loading,
        rounds,
        ProcessUse.of(platform.platform(), before, after));
  }

  private static void say(String what) {
    System.err.println(what + " …");
  }
}
