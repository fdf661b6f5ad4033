package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.RecordEvent;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;

/** Whole files: what they withdraw, and when they are not believed. */
class GenerationTest {

  private static final int HELD = 100;
  private final IntakeOnPaper paper = new IntakeOnPaper();

  @BeforeEach
  void theLibraryHoldsAHundredRecords() {
    paper.send(SyncMode.FULL, books(0, HELD));
    paper.follow();
  }

  @Test
  void whatAWholeFileNoLongerHasIsWithdrawnAndWhatItBringsIsTaken() {
    String[] file = books(3, HELD + 2);
    file[0] = IntakeOnPaper.record("n003", "Book 3, second edition");
    Reception reception = paper.send(SyncMode.FULL, file);

    assertThat(reception).isInstanceOf(Reception.Received.class);
    assertThat(reception.sync().counts()).isEqualTo(new Counts(99, 2, 1, 96, 3, 0, 0, 0));
    paper.follow();
    assertThat(paper.state(reception)).isEqualTo(SyncState.COMPLETED);
    assertThat(paper.holds("n002")).isFalse();
    assertThat(paper.holds("n003")).isTrue();
    assertThat(paper.holds("n101")).isTrue();
    assertThat(paper.spool.syncs()).isEmpty();
  }

  @Test
  void theSameWholeFileAgainTellsNothing() {
    int told = paper.events.published().size();
    Reception reception = paper.send(SyncMode.FULL, books(0, HELD));

    assertThat(reception.sync().counts()).isEqualTo(new Counts(100, 0, 0, 100, 0, 0, 0, 0));
    assertThat(paper.events.published()).hasSize(told);
  }

  @Test
  void aFileThatLacksTooMuchIsHeldBackAndNothingOfItIsTold() {
    int told = paper.events.published().size();
    Reception reception = paper.send(SyncMode.FULL, books(10, HELD + 5));

    assertThat(reception).isInstanceOf(Reception.HeldBack.class);
    assertThat(paper.events.published()).hasSize(told);
    assertThat(failed(reception)).containsExactly(Guard.Name.WITHDRAWN);
    assertThat(verdict(reception).proposed()).isEqualTo(new Counts(95, 5, 0, 90, 10, 0, 0, 0));
    assertThat(paper.findings(reception)).hasSize(10);
    assertThat(paper.findings(reception))
        .contains(new Finding(Finding.Kind.MISSING, "n000", "The book number 0 of many", null));
    assertThat(paper.meters.ends).contains("quarantined");
  }

  @Test
  void aFileThatFellInSizeIsHeldBack() {
    Reception reception = paper.send(SyncMode.FULL, books(0, 60));

    assertThat(failed(reception)).containsExactly(Guard.Name.WITHDRAWN, Guard.Name.FALL);
  }

  @Test
  void aFileOfWhichTooMuchCannotBeReadIsHeldBackAndWhatItNamesIsNotMissing() {
    String[] file = books(0, HELD);
    for (int i = 0; i < 7; i++) {
      file[i] = "{\"leader\":\"00000nam a2200000   4500\",\"fields\":[{\"001\":\"n00" + i + "\"}]}";
    }
    Reception reception = paper.send(SyncMode.FULL, file);

    assertThat(failed(reception)).containsExactly(Guard.Name.FALL, Guard.Name.REJECTED);
    assertThat(guard(reception, Guard.Name.WITHDRAWN).count()).isZero();
  }

  @Test
  void numbersThatWereGivenToOtherTitlesAreNoticedAndOverwriteNothing() {
    int told = paper.events.published().size();
    String[] file =
        IntStream.range(0, HELD)
            .mapToObj(i -> IntakeOnPaper.record(number(i), "紅樓夢 第" + i + "回"))
            .toArray(String[]::new);
    Reception reception = paper.send(SyncMode.FULL, file);

    assertThat(failed(reception)).containsExactly(Guard.Name.RETITLED);
    assertThat(guard(reception, Guard.Name.RETITLED).measured()).isEqualTo(1);
    assertThat(paper.findings(reception).getFirst().sent()).contains("紅樓夢");
    assertThat(paper.events.published()).hasSize(told);
  }

  @Test
  void aThousandCorrectionsOfTitlesAreNoOtherTitles() {
    String[] file =
        IntStream.range(0, HELD)
            .mapToObj(i -> IntakeOnPaper.record(number(i), "Book number " + i + " of many books /"))
            .toArray(String[]::new);

    assertThat(paper.send(SyncMode.FULL, file)).isInstanceOf(Reception.Received.class);
  }

  @Test
  void aHandfulIsNeverTooManyAsLongAsItIsLessThanHalf() {
    assertThat(Guard.of(Guard.Name.WITHDRAWN, 5, 18, 0.05, 5).passed()).isTrue();
    assertThat(Guard.of(Guard.Name.WITHDRAWN, 5, 9, 0.05, 5).passed()).isFalse();
    assertThat(Guard.of(Guard.Name.WITHDRAWN, 0, 0, 0.05, 5).passed()).isTrue();
  }

  @Test
  void aRequestCanAllowItselfMore() {
    Shipment daring =
        new Shipment(
            SyncMode.FULL,
            ReadOptions.of(Serialization.MARC_JSON),
            false,
            new GuardLimits(0.5, 0.5, 0.02, 0.05));
    Reception reception = paper.send(daring, IntakeOnPaper.file(books(0, 60)), true);

    assertThat(reception.sync().counts().withdrawn()).isEqualTo(40);
  }

  @Test
  void aFileThatIsCutOffInsideARecordWithdrawsNothing() {
    byte[] whole = IntakeOnPaper.bytes(books(0, HELD));
    for (int length : new int[] {1, 500, whole.length / 2, whole.length - 1}) {
      Reception reception =
          paper.send(
              IntakeOnPaper.json(SyncMode.FULL),
              new java.io.ByteArrayInputStream(Arrays.copyOf(whole, length)),
              true);
      assertThat(reception).isInstanceOf(Reception.Failed.class);
    }
    nothingChanged();
  }

  @Test
  void aLineThatBreaksAnywhereWithdrawsNothingAndTheRestCompletesTheFile() {
    byte[] whole = IntakeOnPaper.bytes(books(3, HELD));
    Reception reception =
        paper.send(IntakeOnPaper.json(SyncMode.FULL), IntakeOnPaper.broken(whole, 700), true);
    nothingChanged();
    for (int at = 1400; at < whole.length; at += 700) {
      byte[] rest = Arrays.copyOfRange(whole, at - 700, whole.length);
      assertThat(paper.resume(reception.sync(), IntakeOnPaper.broken(rest, 700), true))
          .isInstanceOf(Reception.Broken.class);
      nothingChanged();
    }
    int offset = Math.toIntExact(paper.intake.offset(paper.now(reception.sync())));
    byte[] rest = Arrays.copyOfRange(whole, offset, whole.length);
    Reception last = paper.resume(reception.sync(), new java.io.ByteArrayInputStream(rest), true);

    assertThat(last.sync().counts().withdrawn()).isEqualTo(3);
  }

  /** Whoever judged or told is gone; how far they had come does not matter. */
  @ParameterizedTest
  @EnumSource(names = {"JUDGING", "APPLYING"})
  void whatIsCompleteIsJudgedAndToldByAnotherWhenItsReceiverIsGone(SyncState state) {
    Sync sync = spooled(books(2, HELD));
    Sync left = sync.claimed(state, paper.clock.instant().plusSeconds(15));
    assertThat(paper.syncs.claim(left, SyncState.SUSPENDED)).isTrue();
    nothingChanged();
    paper.clock.pass(Duration.ofSeconds(16));
    paper.completion.look();
    await().until(() -> paper.now(sync).state() == SyncState.PROCESSING);
    paper.follow();

    assertThat(paper.holds("n001")).isFalse();
    assertThat(paper.holds("n002")).isTrue();
  }

  /** Whatever it is that nobody can judge. */
  @Test
  void whatFailsAgainAndAgainDoesNotKeepItsLibraryWaitingForever() {
    paper.events.failWith(new IllegalStateException("away"));
    Reception reception = paper.send(SyncMode.FULL, books(3, HELD + 3));
    for (int i = 0; i < 300 && paper.state(reception) == SyncState.APPLYING; i++) {
      int attempt = paper.now(reception.sync()).attempt();
      paper.clock.pass(Duration.ofSeconds(16));
      await()
          .until(
              () -> {
                paper.completion.look();
                return paper.now(reception.sync()).attempt() > attempt;
              });
    }
    assertThat(paper.state(reception)).isEqualTo(SyncState.FAILED);
    paper.events.recover();

    assertThat(paper.send(SyncMode.FULL, books(0, HELD))).isInstanceOf(Reception.Received.class);
    nothingChanged();
  }

  @Test
  void whatIsBeingJudgedCanBeDiscarded() {
    Sync sync = spooled(books(3, HELD));
    Sync judged = sync.claimed(SyncState.JUDGING, paper.clock.instant());
    paper.syncs.claim(judged, SyncState.SUSPENDED);

    assertThat(paper.quarantine.discard(judged, "w")).isInstanceOf(Decision.Done.class);
    assertThat(paper.send(SyncMode.FULL, books(0, HELD))).isInstanceOf(Reception.Received.class);
    nothingChanged();
  }

  @Test
  void aLogThatIsAwayWhileAFileIsToldMakesItWaitAndWithdrawsNothing() {
    paper.events.failWith(new IllegalStateException("away"));
    Reception reception = paper.send(SyncMode.FULL, books(3, HELD + 3));

    assertThat(reception).isInstanceOf(Reception.Postponed.class);
    assertThat(paper.state(reception)).isEqualTo(SyncState.APPLYING);
    nothingChanged();
    paper.events.recover();
    paper.clock.pass(Duration.ofSeconds(16));
    paper.completion.look();
    await().until(() -> paper.state(reception) == SyncState.PROCESSING);
    paper.follow();
    assertThat(paper.holds("n002")).isFalse();
    assertThat(paper.holds("n102")).isTrue();
  }

  @Test
  void whoeverWasThoughtDeadChangesNothingAnyMore() {
    Sync sync = spooled(books(0, HELD));
    Sync claimed = sync.claimed(SyncState.JUDGING, paper.clock.instant());

    assertThat(paper.syncs.claim(claimed, SyncState.SUSPENDED)).isTrue();
    assertThat(paper.syncs.claim(claimed, SyncState.SUSPENDED)).isFalse();
    assertThat(paper.syncs.replace(sync.failed(paper.clock.instant(), "late"), SyncState.JUDGING))
        .isFalse();
  }

  @Test
  void aReleasedFileIsTakenInAndReleasingItTwiceIsTheSame() {
    Reception held = paper.send(SyncMode.FULL, books(10, HELD + 5));
    release(held);
    assertThat(paper.quarantine.release(paper.now(held.sync()), "w"))
        .isInstanceOf(Decision.Done.class);
    paper.follow();

    assertThat(paper.now(held.sync()).counts()).isEqualTo(new Counts(95, 5, 0, 90, 10, 0, 0, 0));
    assertThat(paper.now(held.sync()).decidedBy()).isEqualTo("w");
    assertThat(paper.holds("n009")).isFalse();
    assertThat(paper.holds("n104")).isTrue();
    assertThat(paper.quarantine.discard(paper.now(held.sync()), "w"))
        .isInstanceOf(Decision.TooLate.class);
  }

  @Test
  void aDiscardedFileIsGoneAndDiscardingItTwiceIsTheSame() {
    Reception held = paper.send(SyncMode.FULL, books(10, HELD));
    paper.quarantine.discard(paper.now(held.sync()), "w");

    assertThat(paper.state(held)).isEqualTo(SyncState.DISCARDED);
    assertThat(paper.quarantine.discard(paper.now(held.sync()), "w"))
        .isInstanceOf(Decision.Done.class);
    assertThat(paper.quarantine.release(paper.now(held.sync()), "w"))
        .isInstanceOf(Decision.TooLate.class);
    assertThat(paper.spool.syncs()).isEmpty();
    nothingChanged();
  }

  /** What a later file changed, confirmed, gave up or brought stands, whatever is released. */
  @Test
  void aReleasedFileDoesNotUndoWhatCameAfterIt() {
    String[] file = books(10, HELD + 2);
    file[10] = IntakeOnPaper.record("n020", "The book number 20, as it was");
    Reception held = paper.send(SyncMode.FULL, file);
    paper.send(
        SyncMode.DELTA,
        IntakeOnPaper.record("n000", "The book number 0, revised"),
        book(1),
        book(20),
        IntakeOnPaper.record("n020", "The book number 20, as it is"),
        IntakeOnPaper.deleted("n050"),
        IntakeOnPaper.deleted("n101"),
        IntakeOnPaper.record("n900", "A new book"));
    paper.follow();
    release(held);
    paper.follow();

    assertThat(paper.holds("n000")).isTrue();
    assertThat(paper.holds("n001")).isTrue();
    assertThat(paper.holds("n002")).isFalse();
    assertThat(paper.holds("n050")).isFalse();
    assertThat(paper.holds("n100")).isTrue();
    assertThat(paper.holds("n101")).isFalse();
    assertThat(paper.holds("n900")).isTrue();
    assertThat(text("n020")).contains("as it is");
    assertThat(paper.now(held.sync()).counts().overtaken()).isEqualTo(3);
  }

  @Test
  void aLaterWholeFileThatIsBelievedEndsTheOneBefore() {
    Reception held = paper.send(SyncMode.FULL, books(10, HELD));
    Reception later = paper.send(SyncMode.FULL, books(0, HELD));

    assertThat(later).isInstanceOf(Reception.Received.class);
    assertThat(paper.state(held)).isEqualTo(SyncState.DISCARDED);
    assertThat(paper.now(held.sync()).failure()).contains("later whole file");
  }

  @Test
  void aFileIsNotReleasedWhileAnotherOneComesIn() {
    Reception held = paper.send(SyncMode.FULL, books(10, HELD));
    Sync other =
        ((Admission.Admitted)
                paper.intake.admit(IntakeOnPaper.LIBRARY, IntakeOnPaper.json(SyncMode.DELTA)))
            .sync();

    assertThat(paper.quarantine.release(paper.now(held.sync()), "w"))
        .isEqualTo(new Decision.Busy(other.id()));
    assertThat(paper.state(held)).isEqualTo(SyncState.QUARANTINED);
  }

  @Test
  void whatNobodyDecidesOnEndsAfterTwoWeeks() {
    Reception held = paper.send(SyncMode.FULL, books(10, HELD));
    paper.clock.pass(Duration.ofDays(13));
    paper.expiry.look();
    assertThat(paper.state(held)).isEqualTo(SyncState.QUARANTINED);
    assertThat(paper.meters.spooled).isPositive();

    paper.clock.pass(Duration.ofDays(2));
    paper.expiry.look();
    assertThat(paper.state(held)).isEqualTo(SyncState.DISCARDED);
    paper.expiry.look();
    assertThat(paper.spool.syncs()).isEmpty();
    nothingChanged();
  }

  /** A single write of that turn is newer than a file that came before it. */
  @Test
  void aSingleRecordWrittenWhileAFileWaitsIsNotWithdrawn() {
    Reception held = paper.send(SyncMode.FULL, books(10, HELD));
    long turn = paper.syncs.next(IntakeOnPaper.LIBRARY);
    RecordEvent.Revised first =
        paper.events.published().stream()
            .filter(event -> event.key().controlNumber().value().equals("n003"))
            .map(RecordEvent.Revised.class::cast)
            .findFirst()
            .orElseThrow();
    var _ =
        paper.events.publish(
            new RecordEvent.Revised(
                first.isil(),
                Sequence.of(turn, 1),
                Digest.of(first.source().original()),
                null,
                first.source()));
    paper.events.follow();
    release(held);
    paper.follow();

    assertThat(paper.holds("n003")).isTrue();
    assertThat(paper.holds("n004")).isFalse();
  }

  private void release(Reception held) {
    assertThat(paper.quarantine.release(paper.now(held.sync()), "w"))
        .isInstanceOf(Decision.Done.class);
    await().until(() -> paper.state(held) == SyncState.PROCESSING);
  }

  /** All of a file is here and nobody has looked at it. */
  private Sync spooled(String... records) {
    return paper.send(IntakeOnPaper.json(SyncMode.FULL), IntakeOnPaper.file(records), false).sync();
  }

  private void nothingChanged() {
    paper.follow();
    assertThat(IntStream.range(0, HELD)).allMatch(i -> paper.holds(number(i)));
    assertThat(paper.catalogue.entries(IntakeOnPaper.LIBRARY, null, 1000)).hasSize(HELD);
  }

  private String text(String number) {
    RecordKey key = new RecordKey(IntakeOnPaper.LIBRARY, new ControlNumber(number));
    return new String(
        paper.catalogue.find(key).orElseThrow().original().bytes(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private Verdict verdict(Reception reception) {
    return java.util.Objects.requireNonNull(reception.sync().verdict());
  }

  private Guard guard(Reception reception, Guard.Name name) {
    return verdict(reception).guards().stream()
        .filter(guard -> guard.name() == name)
        .findFirst()
        .orElseThrow();
  }

  private List<Guard.Name> failed(Reception reception) {
    return verdict(reception).guards().stream()
        .filter(guard -> !guard.passed())
        .map(Guard::name)
        .toList();
  }

  private static String[] books(int from, int to) {
    return Stream.iterate(from, i -> i < to, i -> i + 1)
        .map(GenerationTest::book)
        .toArray(String[]::new);
  }

  private static String book(int i) {
    return IntakeOnPaper.record(number(i), "The book number " + i + " of many");
  }

  private static String number(int i) {
    return "n%03d".formatted(i);
  }
}
