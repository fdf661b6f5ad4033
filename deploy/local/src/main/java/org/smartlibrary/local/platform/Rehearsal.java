package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts a service once as far as its first breath (no port is opened, no topic is read) and keeps
 * what Java learned as its ahead-of-time cache.
 */
final class Rehearsal {

  private static final String CACHE = "start.aot";

  private final Launch launch;
  private final Path cache;

  private Rehearsal(Launch launch, Path cache) {
    this.launch = launch;
    this.cache = cache;
  }

  /** The rehearsal that this launch still needs; none for what is not a service of ours. */
  static Optional<Rehearsal> of(Launch launch) {
    int jar = launch.command().indexOf("-jar");
    return jar < 0
        ? Optional.empty()
        : Optional.of(
                new Rehearsal(launch, Path.of(launch.command().get(jar + 1)).resolveSibling(CACHE)))
            .filter(rehearsal -> !rehearsal.isNeedless());
  }

  /**
   * What was learned, of this start or of a whole run, is used already or from the next start on.
   */
  private boolean isNeedless() {
    return Files.exists(cache)
        || launch.command().stream().anyMatch(word -> word.startsWith(Learned.USE));
  }

  Process start(Path log) throws IOException {
    var builder =
        new ProcessBuilder(command())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(launch.environment());
    return builder.start();
  }

  /** What a broken rehearsal left is not used. */
  void keep() throws IOException {
    if (Files.exists(unfinished())) {
      Files.move(unfinished(), cache, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private List<String> command() {
    var command = new ArrayList<String>(List.of("nice", "-n", "19"));
    command.addAll(launch.command());
    command.removeIf(word -> word.startsWith(Learned.USE));
    command.addAll(
        command.indexOf("-jar"),
        List.of(Learned.LEARN + unfinished(), "-Dspring.context.exit=onRefresh"));
    return command;
  }

  private Path unfinished() {
    return cache.resolveSibling("unfinished-" + CACHE);
  }
}
