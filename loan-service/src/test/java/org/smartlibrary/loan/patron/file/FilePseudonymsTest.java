package org.smartlibrary.loan.patron.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.loan.patron.People;
import org.smartlibrary.loan.patron.ReaderId;

class FilePseudonymsTest {

  private static final ReaderId READER = new ReaderId("r-1");
  private static final Instant IN_2026 = Instant.parse("2026-11-25T04:00:00Z");
  private static final Instant IN_2027 = Instant.parse("2027-11-25T04:00:00Z");
  private static final Instant IN_2028 = Instant.parse("2028-11-25T04:00:00Z");

  @TempDir Path folder;

  @Test
  void theKeyIsDrawnOnceAndIsItsOwnersOnly() throws IOException {
    var pseudonym = at(IN_2026).of(READER, IN_2026);

    assertThat(at(IN_2026).of(READER, IN_2026)).isEqualTo(pseudonym);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void instancesThatStartAtOnceHaveOneKey() {
    assertThat(People.atOnce(16, () -> () -> at(IN_2026).of(READER, IN_2026)))
        .containsOnly(at(IN_2026).of(READER, IN_2026));
  }

  @Test
  void aYearLaterThePastYearsAreTheSameStillAndTwoYearsLaterNobodyCanTell() throws IOException {
    var pseudonym = at(IN_2026).of(READER, IN_2026);
    assertThat(at(IN_2027).of(READER, IN_2026)).isEqualTo(pseudonym);
    var next = at(IN_2027).of(READER, IN_2027);

    assertThat(at(IN_2028).of(READER, IN_2026)).isNotEqualTo(pseudonym);

    assertThat(at(IN_2028).of(READER, IN_2027)).isEqualTo(next);
    assertThat(Files.readString(file())).startsWith("2027:");
  }

  private FilePseudonyms at(Instant now) {
    return new FilePseudonyms(file(), 1, Clock.fixed(now, ZoneOffset.UTC));
  }

  private Path file() {
    return folder.resolve("loan/pseudonym-key");
  }
}
