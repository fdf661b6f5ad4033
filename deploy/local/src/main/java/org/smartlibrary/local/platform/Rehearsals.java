package org.smartlibrary.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Rehearses the start of every service that runs from a new build, one after the other. */
final class Rehearsals implements Runnable {

  private final RunFolder run;
  private final Path log;

  Rehearsals(RunFolder run, Path log) {
    this.run = run;
    this.log = log;
  }

  @Override
  public void run() {
    try {
      for (Running running : run.all()) {
        var rehearsal = Rehearsal.of(running.launch());
        if (rehearsal.isPresent()) {
          perform(rehearsal.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void perform(Rehearsal rehearsal) throws IOException, InterruptedException {
    var process = rehearsal.start(log);
    var stop = new Thread(() -> stop(process), "stop-rehearsal");
    Runtime.getRuntime().addShutdownHook(stop);
    if (process.waitFor() == 0) {
      rehearsal.keep();
    }
    Runtime.getRuntime().removeShutdownHook(stop);
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
