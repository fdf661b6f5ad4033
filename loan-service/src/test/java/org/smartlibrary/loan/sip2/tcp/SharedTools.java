package org.smartlibrary.loan.sip2.tcp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Small programs that lie beside the checkout; a test is skipped where they do not. */
final class SharedTools {

  private SharedTools() {}

  /** What a Python program says. */
  static String python(String program, List<String> arguments)
      throws IOException, InterruptedException {
    Path file = folder().resolve(program);
    assumeTrue(Files.exists(file), "There is no " + program + " beside the checkout to try with");
    assumeTrue(isOnThePath("python3"), "There is no python3 on the PATH to try with");
    var command = new ArrayList<>(List.of("python3", file.toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(60, TimeUnit.SECONDS);
    return said;
  }

  private static boolean isOnThePath(String name) {
    var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  private static Path folder() {
    var data = System.getenv("SMARTLIBRARY_SHARED_DATA");
    return data == null
        ? Path.of("").toAbsolutePath().resolve("../../shared/tools").normalize()
        : Path.of(data).resolveSibling("tools");
  }
}
