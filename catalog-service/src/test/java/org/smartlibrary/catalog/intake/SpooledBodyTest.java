package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** What is written down of a body, and when. */
class SpooledBodyTest {

  private static final int PIECE = 1 << 20;
  private final IntakeOnPaper.MovedClock clock = new IntakeOnPaper().clock;
  private final InMemorySpool spool = new InMemorySpool();
  private final SyncId sync = SyncId.at(clock.instant());
  private final Semaphore room = new Semaphore(3);
  private final byte[] file = new byte[5 * PIECE / 2];

  SpooledBodyTest() {
    new Random(7).nextBytes(file);
  }

  @Test
  void aBodyThatComesInWhileItIsYoungIsNeverWrittenDown() throws IOException {
    try (SpooledBody body = body(new ByteArrayInputStream(file))) {
      assertThat(body.readAllBytes()).isEqualTo(file);
    }

    assertThat(spool.syncs()).isEmpty();
    assertThat(room.availablePermits()).isEqualTo(3);
  }

  @Test
  void allThatCameIsSafeWhenTheLineBreaks() throws IOException {
    try (SpooledBody body = body(IntakeOnPaper.broken(file, file.length))) {
      assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
      assertThat(body.kept()).isEqualTo(file.length);
    }

    assertThat(spool.open(sync).readAllBytes()).isEqualTo(file);
    assertThat(room.availablePermits()).isEqualTo(3);
  }

  @Test
  void aBodyForWhichThereIsNoRoomIsWrittenDownFromItsBeginning() throws IOException {
    room.acquireUninterruptibly(2);
    try (SpooledBody body = body(new ByteArrayInputStream(file))) {
      body.readNBytes(PIECE);
      assertThat(body.kept()).isZero();
      body.readNBytes(PIECE);
      assertThat(body.kept()).isEqualTo(2 * PIECE);
      body.readAllBytes();
    }

    assertThat(spool.open(sync).readAllBytes()).isEqualTo(file);
    assertThat(room.availablePermits()).isEqualTo(1);
  }

  @Test
  void aSlowBodyIsWrittenDownEachSecondOnceItIsNoLongerYoung() throws IOException {
    try (SpooledBody body = body(new ByteArrayInputStream(file))) {
      body.readNBytes(100);
      clock.pass(Duration.ofSeconds(11));
      body.readNBytes(100);
      assertThat(body.kept()).isEqualTo(200);
      clock.pass(Duration.ofSeconds(2));
      body.readNBytes(100);
      assertThat(body.kept()).isEqualTo(300);
    }
  }

  private SpooledBody body(InputStream in) {
    return new SpooledBody(in, spool, sync, 0, new Backlog(room, clock.instant()), clock);
  }
}
