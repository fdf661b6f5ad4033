package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.RecordEvent;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;

/**
 * Of a library's first file little is looked up; what others write meanwhile stands all the same.
 */
class FirstFileTest {

  private final IntakeOnPaper paper = new IntakeOnPaper();

  @Test
  void aRecordThatIsWrittenWhileTheFirstFileComesInStands() {
    InputStream rest =
        new Prepared(
            () -> write("2", "Two, corrected"),
            IntakeOnPaper.file(IntakeOnPaper.record("2", "Two")));
    paper.send(
        IntakeOnPaper.json(SyncMode.DELTA),
        new SequenceInputStream(IntakeOnPaper.file(IntakeOnPaper.record("1", "One"), ""), rest),
        true);
    paper.follow();

    assertThat(paper.holds("1")).isTrue();
    assertThat(text("2")).contains("corrected");
  }

  @Test
  void whatItGivesUpIsWithdrawnAlthoughTheCatalogueFollowedLate() {
    tell("1", "One");
    InputStream rest =
        new Prepared(paper.events::follow, IntakeOnPaper.file(IntakeOnPaper.deleted("1")));
    paper.send(
        IntakeOnPaper.json(SyncMode.DELTA),
        new SequenceInputStream(IntakeOnPaper.file(IntakeOnPaper.record("2", "Two"), ""), rest),
        true);
    paper.follow();

    assertThat(paper.holds("2")).isTrue();
    assertThat(paper.holds("1")).isFalse();
  }

  @Test
  void theSecondFileIsComparedWithTheFirst() {
    paper.send(SyncMode.DELTA, IntakeOnPaper.record("1", "A"));
    paper.follow();

    assertThat(paper.send(SyncMode.DELTA, IntakeOnPaper.record("1", "A")).sync().counts())
        .isEqualTo(new Counts(1, 0, 0, 1, 0, 0, 0, 0));
  }

  /** A single write takes a turn of its own and is newer than the file. */
  private void write(String number, String title) {
    tell(number, title);
    paper.events.follow();
  }

  private void tell(String number, String title) {
    SourceRecord source = source(number, title);
    long turn = paper.syncs.next(IntakeOnPaper.LIBRARY);
    var _ =
        paper.events.publish(
            new RecordEvent.Revised(
                IntakeOnPaper.LIBRARY,
                Sequence.of(turn, 1),
                Digest.of(source.original()),
                null,
                source));
  }

  private static SourceRecord source(String number, String title) {
    IntakeOnPaper other = new IntakeOnPaper();
    other.send(SyncMode.DELTA, IntakeOnPaper.record(number, title));
    return ((RecordEvent.Revised) other.events.published().getLast()).source();
  }

  private String text(String number) {
    RecordKey key = new RecordKey(IntakeOnPaper.LIBRARY, new ControlNumber(number));
    return new String(
        paper.catalogue.find(key).orElseThrow().original().bytes(), StandardCharsets.UTF_8);
  }

  /** Does something when its first byte is asked for. */
  private static final class Prepared extends FilterInputStream {

    private Runnable before;

    private Prepared(Runnable before, InputStream in) {
      super(in);
      this.before = before;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      before.run();
      before = () -> {};
      return super.read(bytes, offset, length);
    }
  }
}
