package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody else's software, where this machine has it. */
final class OtherProgram {

  private static final int PATIENCE_SECONDS = 60;

  private OtherProgram() {}

  /** The first of these that the PATH has. */
  static Optional<Path> onThePath(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * What it says, to both outputs; many such programs end with 0 even when they failed. Skips the
   * test where it is not installed.
   */
  static String run(List<String> command, String input) throws IOException, InterruptedException {
    String name = command.getFirst();
    assumeTrue(onThePath(name).isPresent(), "There is no " + name + " on the PATH to try with");
    Path in = Files.writeString(Files.createTempFile("program-", ".in"), input);
    Path out = Files.createTempFile("program-", ".out");
    try {
      return run(command, in, out);
    } finally {
      Files.delete(in);
      Files.delete(out);
    }
  }

  private static String run(List<String> command, Path in, Path out)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    // Some of them cut characters in two: what cannot be read is marked, not refused.
    String said = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
    assertThat(ended).as(said).isTrue();
    return said;
  }
}
