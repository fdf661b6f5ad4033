package org.smartlibrary.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Tells one build from another, and one Java from another. Not against forgery. */
final class Checksum {

  private static final int BLOCK = 1 << 20;

  private final CRC32 sum = new CRC32();

  private Checksum() {
    sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A checksum of these files' content and of the Java that reads them. */
  static String of(Iterable<Path> files) throws IOException {
    var checksum = new Checksum();
    for (Path file : files) {
      checksum.add(file);
    }
    return HexFormat.of().toHexDigits(checksum.sum.getValue(), 8);
  }

  private void add(Path file) throws IOException {
    byte[] block = new byte[BLOCK];
    try (var input = Files.newInputStream(file)) {
      for (int length = input.read(block); length >= 0; length = input.read(block)) {
        sum.update(block, 0, length);
      }
    }
  }
}
