package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Spring Boot jar, which unpacks itself. */
final class BootJar {

  private BootJar() {}

  /** Puts the application as {@code NAME.jar} and its libraries beside it into the folder. */
  static void extract(Path jar, Path destination) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                List.of(
                    JavaCommand.java(),
                    "-XX:TieredStopAtLevel=1",
                    "-Djarmode=tools",
                    "-jar",
                    jar.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    destination.toString()))
            .redirectErrorStream(true)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("%s does not unpack: %s".formatted(jar, said));
    }
    Files.move(destination.resolve(jar.getFileName()), destination.resolve(plainName(jar)));
  }

  private static String plainName(Path jar) {
    return jar.getFileName().toString().replaceFirst("-\\d.*", "") + ".jar";
  }
}
