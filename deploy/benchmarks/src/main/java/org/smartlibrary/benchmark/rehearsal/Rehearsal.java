package org.smartlibrary.benchmark.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.smartlibrary.benchmark.feed.Feed;
import org.smartlibrary.benchmark.loans.DayAtTheDesks;
import org.smartlibrary.benchmark.platform.OwnPlatform;
import org.smartlibrary.benchmark.union.LoadedUnion;
import org.smartlibrary.benchmark.union.Loading;
import org.smartlibrary.benchmark.union.Measurement;
import org.smartlibrary.local.client.Members;
import org.smartlibrary.local.client.Syncs;
import org.smartlibrary.local.platform.Checkout;
import org.smartlibrary.local.platform.Learned;
import org.smartlibrary.local.platform.Trees;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * A day of the network in a few minutes: libraries send their records, people search, programs ask
 * over SRU and OAI-PMH, desks lend and take back. What Java learned of it is kept.
 */
public final class Rehearsal implements Callable<Integer> {

  private static final int SEED = 20261126;
  private static final int RECORDS_A_READER = 50;

  @Option(names = "--records")
  private long records = 50_000;

  @Option(names = "--seconds", description = "How long each load lasts.")
  private int seconds = 5;

  @Option(names = "--out", required = true)
  private Path out = Path.of("");

  private Rehearsal() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Rehearsal()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    var learned = Learned.of(Checkout.ofThisProgram());
    learned.begin();
    Path folder = Files.createTempDirectory(Files.createDirectories(out), "rehearsal-");
    try {
      say("Starting a platform of its own");
      try (var platform = OwnPlatform.rehearse(folder)) {
        perform(platform, folder);
        say("Writing down what Java learned");
      }
      learned.keep();
      System.out.println("From now on this build starts rehearsed.");
      return 0;
    } finally {
      Trees.delete(folder);
    }
  }

  private void perform(OwnPlatform platform, Path folder) throws Exception {
    var time = Duration.ofSeconds(seconds);
    var feed = Feed.ofRecords(SEED, records);
    say("Loading about %,d records".formatted(records));
    var tokens = platform.tokens();
    new Members(platform.gateway(), tokens).load(feed.members());
    new Loading(new Syncs(platform.gateway(), tokens))
        .load(feed.write(Files.createDirectory(folder.resolve("feed"))));
    var union = new LoadedUnion(platform, feed);
    say("Searching");
    Measurement.SEARCH.of(union, time);
    Measurement.SRU.of(union, time);
    say("Harvesting");
    Measurement.OAI.of(union, time);
    say("Lending and taking back");
    int readers = Math.toIntExact(Math.max(1, records / RECORDS_A_READER));
    DayAtTheDesks.perform(platform, feed, readers, time);
  }

  private static void say(String what) {
    System.err.println(what + " …");
  }
}
