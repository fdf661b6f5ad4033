package org.smartlibrary.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.smartlibrary.benchmark.feed.Feed;

/** Three records, the second with a directory that points nowhere. */
final class Broken {

  private static final byte RECORD_END = 0x1d;
  private static final int DIRECTORY = 24;

  private Broken() {}

  static byte[] file() throws IOException {
    var file = new ByteArrayOutputStream();
    byte[] records = records();
    int start = 0;
    for (int number = 1; number <= 3; number++) {
      int end = end(records, start);
      byte[] record = Arrays.copyOfRange(records, start, end);
      if (number == 2) {
        Arrays.fill(record, DIRECTORY + 3, DIRECTORY + 12, (byte) '9');
      }
      file.writeBytes(record);
      start = end;
    }
    return file.toByteArray();
  }

  private static byte[] records() throws IOException {
    Path file = Files.createTempFile("feed-", ".mrc");
    try {
      new Feed(4711, 60, 10).write(1, file);
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  private static int end(byte[] bytes, int from) {
    int place = from;
    while (bytes[place] != RECORD_END) {
      place++;
    }
    return place + 1;
  }
}
