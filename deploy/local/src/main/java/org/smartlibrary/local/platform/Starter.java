package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Starts processes that outlive their starter and the terminal it was started from. */
final class Starter {

  /** Its arguments: the log, then the command. Prints the number of the process. */
  private static final String DETACHED =
      """
      if command -v setsid >/dev/null 2>&1; then
        setsid "$@" >>"$0" 2>&1 </dev/null &
      else
        set -m
        "$@" >>"$0" 2>&1 </dev/null &
      fi
      echo $!
      """;

  private Starter() {}

  static Running start(Launch launch) throws IOException {
    Files.createDirectories(launch.log().getParent());
    long pid = Long.parseLong(run(launch).strip());
    return new Running(launch, pid, startOf(pid));
  }

  private static String run(Launch launch) throws IOException {
    var shell = new ArrayList<>(List.of("sh", "-c", DETACHED, launch.log().toString()));
    shell.addAll(launch.command());
    var builder = new ProcessBuilder(shell).redirectError(ProcessBuilder.Redirect.INHERIT);
    // The C library keeps memory apart for many threads otherwise, and gives little of it back.
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(launch.environment());
    try (var output = builder.start().getInputStream()) {
      return new String(output.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  /** A process that is gone already has started just now. */
  private static Instant startOf(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().startInstant())
        .orElseGet(Instant::now);
  }
}
