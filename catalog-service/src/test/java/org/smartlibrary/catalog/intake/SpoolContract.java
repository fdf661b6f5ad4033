package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every spool keeps to. */
public abstract class SpoolContract {

  private final SyncId one = SyncId.at(Instant.parse("2026-11-25T08:00:00Z"));
  private final SyncId other = SyncId.at(Instant.parse("2026-11-25T09:00:00Z"));

  protected abstract Spool spool();

  @Test
  void whatIsAppendedIsReadAsItWas() throws IOException {
    Spool spool = spool();
    byte[] bytes = new byte[3_000_000];
    new Random(1).nextBytes(bytes);
    for (int at = 0; at < bytes.length; at += 700_000) {
      int end = Math.min(bytes.length, at + 700_000);
      assertThat(spool.append(one, at, Arrays.copyOfRange(bytes, at, end))).isTrue();
    }
    spool.append(other, 0, new byte[] {1});

    assertThat(spool.length(one)).isEqualTo(bytes.length);
    try (InputStream in = spool.open(one)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void ofTwoWhoGoOnAtTheSamePlaceOneIsTooLate() {
    Spool spool = spool();
    spool.append(one, 0, new byte[10]);

    assertThat(spool.append(one, 10, new byte[5])).isTrue();
    assertThat(spool.append(one, 10, new byte[7])).isFalse();
    assertThat(spool.length(one)).isEqualTo(15);
  }

  @Test
  void whatIsDeletedIsGoneAndNothingElseIs() {
    Spool spool = spool();
    spool.append(one, 0, new byte[10]);
    spool.append(other, 0, new byte[20]);
    assertThat(spool.syncs()).containsExactly(one, other);
    spool.delete(one);

    assertThat(spool.syncs()).containsExactly(other);
    assertThat(spool.length(one)).isZero();
    assertThat(spool.length(other)).isEqualTo(20);
  }
}
