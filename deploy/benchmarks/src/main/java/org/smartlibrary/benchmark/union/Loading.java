package org.smartlibrary.benchmark.union;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.smartlibrary.local.client.MarcFile;
import org.smartlibrary.local.client.Refused;
import org.smartlibrary.local.client.SyncState;
import org.smartlibrary.local.client.Syncs;

/** Sends libraries' files, some at a time, and follows them until everything can be found. */
public final class Loading {

  private static final int AT_A_TIME = 2;
  private static final int TOLD_EVERY = 10;
  private static final Duration ROUND = Duration.ofMillis(250);

  private final Syncs syncs;
  private final List<Sent> sent = new ArrayList<>();

  public Loading(Syncs syncs) {
    this.syncs = syncs;
  }

  /** Loads everything; the times count from the first byte. */
  public LoadingResult load(Map<String, Path> files)
      throws IOException, InterruptedException, ExecutionException, Refused {
    for (String isil : files.keySet()) {
      syncs.awaitKnown(isil);
    }
    long began = System.nanoTime();
    send(files);
    double received = secondsSince(began);
    var states = new ArrayList<SyncState>();
    for (Sent one : sent) {
      states.add(follow(one));
      tell("can be found", states.size(), files.size());
    }
    return LoadingResult.of(states, received, secondsSince(began));
  }

  private void send(Map<String, Path> files) throws InterruptedException, ExecutionException {
    var tasks = new ArrayList<Callable<Sent>>();
    var received = new AtomicInteger();
    files.forEach((isil, file) -> tasks.add(() -> send(isil, file, received, files.size())));
    try (var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
      for (var done : pool.invokeAll(tasks)) {
        sent.add(done.get());
      }
    }
  }

  private static void tell(String what, int done, int all) {
    if (done % TOLD_EVERY == 0 || done == all) {
      System.err.printf("  what %d of %d libraries hold %s%n", done, all, what);
    }
  }

  private Sent send(String isil, Path file, AtomicInteger received, int all)
      throws IOException, InterruptedException, Refused {
    var marc = MarcFile.at(file).orElseThrow();
    var one = new Sent(isil, syncs.send(isil, marc, Map.of(), _ -> {}));
    tell("was received", received.incrementAndGet(), all);
    return one;
  }

  private SyncState follow(Sent one) throws IOException, InterruptedException, Refused {
    while (true) {
      var state = syncs.state(one.isil(), one.path());
      if (state.isOver()) {
        return state;
      }
      TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    }
  }

  private static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private record Sent(String isil, String path) {}
}
