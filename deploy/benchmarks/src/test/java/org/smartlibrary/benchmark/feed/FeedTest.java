package org.smartlibrary.benchmark.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

  private static final int RECORD_END = 0x1d;

  @TempDir Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertThat(bytes(Feed.ofRecords(7, 500), 3)).isEqualTo(bytes(Feed.ofRecords(7, 500), 3));
    assertThat(bytes(Feed.ofRecords(7, 500), 3)).isNotEqualTo(bytes(Feed.ofRecords(8, 500), 3));
  }

  @Test
  void aTitleIsHeldByFiveLibrariesOnAverage() throws IOException {
    var feed = Feed.ofRecords(7, 10_000);
    long records = 0;
    for (int library = 0; library < feed.libraries(); library++) {
      records += feed.write(library, folder.resolve("file"));
    }
    assertThat((double) records / feed.titles()).isCloseTo(5, within(0.2));
  }

  @Test
  void everyRecordSaysItsLength() throws IOException {
    for (int library = 0; library < 2; library++) {
      byte[] file = bytes(Feed.ofRecords(7, 500), library);
      int start = 0;
      while (start < file.length) {
        int length = Integer.parseInt(new String(file, start, 5, StandardCharsets.US_ASCII));
        assertThat(file[start + length - 1]).isEqualTo((byte) RECORD_END);
        start += length;
      }
    }
  }

  @Test
  void anIsbnCarriesItsCheckDigitInEitherLength() {
    var feed = Feed.ofRecords(7, 5000);
    for (int number = 0; number < feed.titles(); number++) {
      feed.title(number).isbn().ifPresent(isbn -> assertThat(weighted(isbn) % 10).isZero());
    }
  }

  private byte[] bytes(Feed feed, int library) throws IOException {
    Path file = folder.resolve("file");
    feed.write(library, file);
    return Files.readAllBytes(file);
  }

  private static int weighted(String isbn) {
    int sum = 0;
    for (int place = 0; place < 13; place++) {
      sum += (isbn.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
    }
    return sum;
  }
}
