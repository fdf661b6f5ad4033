package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The supervisor, a small process of its own: starts again what has died, keeps the logs small and
 * rehearses the start of new builds. {@code down} stops it first.
 */
public final class Watch {

  static final String NAME = "supervisor";
  private static final long LARGEST_LOG = 20L << 20;
  private static final Duration ROUND = Duration.ofMillis(500);

  private final RunFolder run;
  private final Path log;
  private final Map<String, BackOff> backOffs = new HashMap<>();
  private final LogRotation rotation = new LogRotation(LARGEST_LOG);

  private Watch(DataFolder data) {
    this.run = new RunFolder(data.run());
    this.log = data.log(NAME);
  }

  /** Its arguments: the data folder and {@link Watching}. */
  public static void main(String[] args) throws Exception {
    var watch = new Watch(new DataFolder(Path.of(args[0])));
    Runtime.getRuntime().addShutdownHook(new Thread(watch::finishRound, "finish-round"));
    if (Watching.valueOf(args[1]) == Watching.WITH_REHEARSAL) {
      Thread.ofPlatform().daemon().name("rehearsals").start(new Rehearsals(watch.run, watch.log));
    }
    while (true) {
      watch.round();
      TimeUnit.NANOSECONDS.sleep(ROUND.toNanos());
    }
  }

  /** Starts the supervisor of this folder if it does not run. */
  static void ensure(DataFolder data, RunFolder run, Checkout checkout, Watching watching)
      throws IOException, InterruptedException {
    if (run.find(NAME).filter(Running::isAlive).isEmpty()) {
      var local = new AppFolder(data.apps(), checkout).local();
      var command =
          JavaCommand.main(
              local,
              Watch.class.getName(),
              JavaOptions.small(),
              List.of(data.root().toString(), watching.name()));
      run.remember(Starter.start(new Launch(NAME, command, Map.of(), 0, data.log(NAME))));
    }
  }

  private synchronized void round() throws IOException {
    for (Running running : run.all()) {
      rotation.rotate(running.launch().log());
      if (!running.isAlive()) {
        revive(running);
      }
    }
  }

  private void revive(Running dead) throws IOException {
    String name = dead.launch().name();
    var backOff = backOffs.computeIfAbsent(name, _ -> new BackOff());
    if (backOff.allows(Instant.now())) {
      System.out.println(Instant.now() + " " + name + " has died and is started again");
      run.remember(Starter.start(dead.launch()));
    }
  }

  /** A process must not be started without being remembered. */
  private synchronized void finishRound() {
    Runtime.getRuntime().halt(0);
  }
}
