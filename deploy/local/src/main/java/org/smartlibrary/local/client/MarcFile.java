package org.smartlibrary.local.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file of MARC records and what its first bytes tell.
 *
 * @param mediaType of the content, unpacked
 */
public record MarcFile(Path path, long size, boolean gzip, String mediaType) {

  private static final int GLIMPSE = 512;

  /** Looks into the file; its name does not matter. Nothing when it holds no MARC in any form. */
  public static Optional<MarcFile> at(Path path) throws IOException {
    boolean gzip;
    try (var input = Files.newInputStream(path)) {
      gzip = isGzip(input.readNBytes(2));
    }
    byte[] first = firstBytes(path, gzip);
    long size = Files.size(path);
    return mediaType(first).map(type -> new MarcFile(path, size, gzip, type));
  }

  private static boolean isGzip(byte[] start) {
    return start.length == 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
  }

  private static byte[] firstBytes(Path path, boolean gzip) throws IOException {
    try (InputStream raw = Files.newInputStream(path);
        InputStream input = gzip ? new GZIPInputStream(raw) : raw) {
      return input.readNBytes(GLIMPSE);
    }
  }

  /** XML begins with a bracket, JSON with a brace, ISO 2709 with a record's length. */
  private static Optional<String> mediaType(byte[] first) {
    for (byte character : first) {
      if (character == '<') {
        return Optional.of("application/marcxml+xml");
      }
      if (character == '{' || character == '[') {
        return Optional.of("application/x-ndjson");
      }
      if (character >= '0' && character <= '9') {
        return Optional.of("application/marc");
      }
      if (character > ' ') {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
