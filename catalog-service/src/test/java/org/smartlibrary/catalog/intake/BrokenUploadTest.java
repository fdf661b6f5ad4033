package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;

/** Uploads that break, and go on. */
class BrokenUploadTest {

  private static final byte[] FILE =
      IntakeOnPaper.bytes(
          IntStream.range(0, 50)
              .mapToObj(i -> IntakeOnPaper.record("n" + i, "Book " + i))
              .toArray(String[]::new));
  private final IntakeOnPaper paper = new IntakeOnPaper();

  @Test
  void aFileInPartsIsTheSameAsInOnePiece() {
    Sync sync = begin(IntakeOnPaper.json(SyncMode.DELTA));
    assertThat(paper.now(sync).state()).isEqualTo(SyncState.SUSPENDED);
    paper.resume(sync, part(0, 1000), false);
    paper.resume(sync, part(1000, 1001), false);
    Reception last = paper.resume(sync, part(1001, FILE.length), true);

    assertThat(last).isInstanceOf(Reception.Received.class);
    assertThat(last.sync().counts()).isEqualTo(new Counts(50, 50, 0, 0, 0, 0, 0, 0));
    assertThat(paper.spool.syncs()).isEmpty();
  }

  @Test
  void whatWasToldBeforeTheLineBrokeIsNotToldAgain() {
    Reception broken =
        paper.send(
            IntakeOnPaper.json(SyncMode.DELTA), IntakeOnPaper.broken(FILE, FILE.length / 2), true);
    paper.events.follow();
    int told = paper.events.published().size();
    assertThat(told).isBetween(20, 30);
    Reception last = paper.resume(broken.sync(), part(FILE.length / 2, FILE.length), true);

    assertThat(last.sync().counts().unchanged()).isEqualTo(told);
    assertThat(paper.events.published()).hasSize(50);
  }

  @Test
  void aPackedFileGoesOnAtAnyByte() throws IOException {
    byte[] packed = packed();
    Shipment shipment =
        new Shipment(
            SyncMode.DELTA, ReadOptions.of(Serialization.MARC_JSON), true, GuardLimits.NONE);
    for (int at = 1; at < packed.length; at += 97) {
      Reception broken = paper.send(shipment, IntakeOnPaper.broken(packed, at), true);
      assertThat(paper.intake.offset(paper.now(broken.sync()))).isEqualTo(at);
      byte[] rest = Arrays.copyOfRange(packed, at, packed.length);
      Reception last = paper.resume(broken.sync(), new ByteArrayInputStream(rest), true);
      assertThat(last.sync().counts().received()).isEqualTo(50);
      paper.follow();
    }
  }

  @Test
  void aPackedFileThatLacksItsEndIsDamagedAndNotBroken() throws IOException {
    byte[] packed = packed();
    for (SyncMode mode : SyncMode.values()) {
      Shipment shipment =
          new Shipment(mode, ReadOptions.of(Serialization.MARC_JSON), true, GuardLimits.NONE);
      Reception reception =
          paper.send(shipment, new ByteArrayInputStream(packed, 0, packed.length / 2), true);

      assertThat(((Reception.Failed) reception).failure()).isInstanceOf(SyncFailure.Damaged.class);
      assertThat(paper.state(reception)).isEqualTo(SyncState.FAILED);
      assertThat(paper.spool.syncs()).isEmpty();
    }
  }

  @Test
  void aPartThatBeginsElsewhereIsToldWhere() {
    Sync sync = begin(IntakeOnPaper.json(SyncMode.DELTA));
    paper.resume(sync, part(0, 100), false);

    assertThat(resume(sync, 0)).isEqualTo(new Resumption.Elsewhere(100));
    assertThat(resume(sync, 101)).isEqualTo(new Resumption.Elsewhere(100));
  }

  @Test
  void whatIsCompleteTakesNothingMore() {
    Sync sync = paper.send(IntakeOnPaper.json(SyncMode.DELTA), part(0, FILE.length), true).sync();

    assertThat(resume(paper.now(sync), 0)).isInstanceOf(Resumption.Closed.class);
    assertThat(paper.intake.offset(paper.now(sync))).isEqualTo(FILE.length);
  }

  @Test
  void theLineThatWasThoughtDeadAddsNothingBehindTheOneThatWentOn() {
    Sync sync = begin(IntakeOnPaper.json(SyncMode.DELTA));
    InputStream slow =
        new InputStream() {
          private boolean sent;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            if (sent) {
              return -1;
            }
            sent = true;
            paper.resume(paper.now(sync), part(0, 200), false);
            System.arraycopy(FILE, 0, bytes, start, 100);
            return 100;
          }
        };
    paper.resume(sync, slow, true);

    assertThat(paper.spool.length(sync.id())).isEqualTo(200);
    assertThat(paper.now(sync).state()).isEqualTo(SyncState.SUSPENDED);
  }

  @Test
  void withoutRoomTheAnswerSaysSoAndTheUploadGoesOnLater() {
    Sync sync = begin(IntakeOnPaper.json(SyncMode.FULL));
    paper.pieces.fill();
    assertThat(paper.resume(sync, part(0, FILE.length), true)).isInstanceOf(Reception.NoRoom.class);
    assertThat(paper.now(sync).state()).isEqualTo(SyncState.SUSPENDED);
    paper.pieces.empty();

    assertThat(paper.resume(sync, part(0, FILE.length), true))
        .isInstanceOf(Reception.Received.class);
  }

  @Test
  void allUploadsTogetherTakeNoMoreThanTheirRoom() {
    Sync sync = begin(IntakeOnPaper.json(SyncMode.FULL));
    Reception reception =
        paper.resume(sync, new ByteArrayInputStream(new byte[(1 << 20) + 1]), false);

    assertThat(reception).isInstanceOf(Reception.NoRoom.class);
    assertThat(((Reception.NoRoom) reception).reason()).contains("1,048,576");
  }

  /** Changes need no room to come in; only if the line breaks they go on from the beginning. */
  @Test
  void changesThatComeInOnePieceComeInWithoutRoomToo() {
    paper.pieces.fill();
    Reception reception =
        paper.send(IntakeOnPaper.json(SyncMode.DELTA), part(0, FILE.length), true);

    assertThat(reception).isInstanceOf(Reception.Received.class);
  }

  @Test
  void anUploadWithWhichNobodyGoesOnEndsAfterThreeDays() {
    Sync sync = begin(IntakeOnPaper.json(SyncMode.DELTA));
    paper.resume(sync, part(0, 100), false);
    paper.clock.pass(Duration.ofHours(71));
    paper.expiry.look();
    assertThat(paper.now(sync).state()).isEqualTo(SyncState.SUSPENDED);
    paper.clock.pass(Duration.ofHours(2));
    paper.expiry.look();

    assertThat(paper.now(sync).state()).isEqualTo(SyncState.FAILED);
    assertThat(paper.now(sync).failure()).contains("72 hours");
    assertThat(paper.meters.ends).contains("expired");
    assertThat(resume(paper.now(sync), 100)).isInstanceOf(Resumption.Closed.class);
  }

  @Test
  void anUploadDoesNotGoOnWhileAnotherFileComesIn() {
    Sync sync = begin(IntakeOnPaper.json(SyncMode.DELTA));
    Sync other = begin(IntakeOnPaper.json(SyncMode.DELTA));
    assertThat(paper.now(sync).state()).isEqualTo(SyncState.FAILED);
    paper.quarantine.discard(paper.now(other), "w");

    assertThat(paper.now(other).state()).isEqualTo(SyncState.DISCARDED);
  }

  private Sync begin(Shipment shipment) {
    return paper.send(shipment, InputStream.nullInputStream(), false).sync();
  }

  private Resumption resume(Sync sync, long offset) {
    return paper.intake.resume(paper.now(sync), offset, InputStream.nullInputStream(), false);
  }

  private static InputStream part(int from, int to) {
    return new ByteArrayInputStream(FILE, from, to - from);
  }

  private static byte[] packed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(FILE);
    }
    return packed.toByteArray();
  }
}
