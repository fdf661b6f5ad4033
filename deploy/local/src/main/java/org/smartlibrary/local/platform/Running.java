package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that was started. Its number alone does not name it, for numbers are used again; number
 * and time of start together do.
 */
record Running(Launch launch, long pid, Instant started) {

  /** A start time is told differently by some milliseconds to different observers. */
  private static final Duration SAME_START = Duration.ofSeconds(3);

  boolean isAlive() {
    return process().isPresent();
  }

  /** Asks it to stop and does not wait. */
  void ask() {
    process().ifPresent(ProcessHandle::destroy);
  }

  /** Asks it to stop, and makes it stop when it has not after this time. */
  void stop(Duration patience) throws InterruptedException {
    ask();
    if (!stopsWithin(patience)) {
      process().ifPresent(ProcessHandle::destroyForcibly);
      stopsWithin(patience);
    }
  }

  private boolean stopsWithin(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isAlive()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return true;
  }

  private Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(this::startedThen)
        .filter(process -> !isZombie());
  }

  private boolean startedThen(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, started).abs().compareTo(SAME_START) < 0)
        .orElse(false);
  }

  /** In a container whose first process does not collect the dead, they keep their number. */
  private boolean isZombie() {
    try {
      String stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException notLinux) {
      return false;
    }
  }
}
