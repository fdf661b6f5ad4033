package org.smartlibrary.local.platform;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps logs small while their processes write on: a log that has grown too long is copied to
 * {@code NAME.1.log} and emptied. The processes append, so they go on at the new beginning; a line
 * written between copy and emptying is lost.
 */
final class LogRotation {

  private static final int KEPT = 3;

  private final long limit;

  LogRotation(long limit) {
    this.limit = limit;
  }

  void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > limit) {
      for (int age = KEPT; age > 1; age--) {
        moveIfPresent(older(log, age - 1), older(log, age));
      }
      Files.copy(log, older(log, 1), StandardCopyOption.REPLACE_EXISTING);
      new FileOutputStream(log.toFile()).close();
    }
  }

  private static void moveIfPresent(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path older(Path log, int age) {
    return log.resolveSibling(
        log.getFileName().toString().replaceFirst("\\.log$", "." + age + ".log"));
  }
}
