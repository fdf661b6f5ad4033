package org.smartlibrary.catalog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.marc.MarcFiles;
import org.smartlibrary.catalog.store.InMemoryCatalogue;
import org.smartlibrary.catalog.store.InMemoryRecordEvents;
import org.smartlibrary.catalog.store.RecordEvent;
import org.smartlibrary.catalog.store.TooLargeToTell;
import org.smartlibrary.starter.security.Isil;

/** What becomes of files, without a broker and a database. */
class IntakeTest {

  private final IntakeOnPaper paper = new IntakeOnPaper();
  private final InMemorySyncs syncs = paper.syncs;
  private final InMemoryCatalogue catalogue = paper.catalogue;
  private final InMemoryRecordEvents events = paper.events;

  @Test
  void aFileIsToldRecordByRecordAndCompletesWhenTheCatalogueHasFollowed() throws IOException {
    Reception reception = send(real());

    assertThat(reception).isInstanceOf(Reception.Received.class);
    assertThat(reception.sync().counts()).isEqualTo(new Counts(18, 16, 0, 0, 0, 2, 0, 0));
    assertThat(state(reception)).isEqualTo(SyncState.PROCESSING);
    follow();
    assertThat(state(reception)).isEqualTo(SyncState.COMPLETED);
    assertThat(events.published()).hasSize(16);
  }

  @Test
  void rejectionsSayWhichRecordWhereAndWhy() throws IOException {
    List<Rejection> rejections = new ArrayList<>();
    syncs.each(send(real()).sync().id(), rejections::add);

    assertThat(rejections).extracting(Rejection::number).containsExactly(7L, 11L);
    assertThat(rejections).extracting(Rejection::offset).containsExactly(5736L, 8739L);
    assertThat(rejections).extracting(Rejection::field).containsOnly("001");
  }

  @Test
  void theSameFileAgainChangesNothingAndTellsNothing() throws IOException {
    send(real());
    follow();
    Reception again = send(real());
    follow();

    assertThat(again.sync().counts()).isEqualTo(new Counts(18, 0, 0, 16, 0, 2, 0, 0));
    assertThat(events.published()).hasSize(16);
    assertThat(state(again)).isEqualTo(SyncState.COMPLETED);
  }

  @Test
  void aRevisedRecordIsToldAndTheOthersAreNot() {
    send(json(record("1", "One"), record("2", "Two")));
    follow();
    Reception second = send(json(record("1", "One"), record("2", "Two, revised")));

    assertThat(second.sync().counts()).isEqualTo(new Counts(2, 0, 1, 1, 0, 0, 0, 0));
    assertThat(events.published()).hasSize(3);
  }

  @Test
  void aRecordThatIsMarkedDeletedIsWithdrawnOnceAndCanComeBack() {
    send(json(record("1", "One")));
    follow();
    assertThat(send(json(deleted("1"), deleted("2"))).sync().counts())
        .isEqualTo(new Counts(2, 0, 0, 1, 1, 0, 0, 0));
    follow();
    assertThat(send(json(deleted("1"))).sync().counts())
        .isEqualTo(new Counts(1, 0, 0, 1, 0, 0, 0, 0));
    follow();
    assertThat(send(json(record("1", "One"))).sync().counts())
        .isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0, 0));
  }

  /** The catalogue follows only after the file, so that it could not help. */
  @Test
  void aRecordThatAFileRepeatsIsJudgedByItsLastAppearance() {
    Reception reception =
        send(
            json(
                record("1", "A"),
                record("1", "A"),
                record("1", "B"),
                deleted("1"),
                deleted("1"),
                record("1", "B")));

    assertThat(reception.sync().counts()).isEqualTo(new Counts(6, 2, 1, 2, 1, 0, 1, 0));
    follow();
    assertThat(catalogue.versions(List.of(events.published().getFirst().key())).values())
        .extracting(version -> version.sequence().numberInTurn())
        .containsExactly(6L);
  }

  @Test
  void aFileThatIsCutOffFailsAndSaysHowFarItCame() throws IOException {
    Reception reception =
        send(new ByteArrayInputStream(Arrays.copyOf(bytes(), 3000)), Serialization.ISO2709);

    assertThat(reception).isInstanceOf(Reception.Failed.class);
    assertThat(((Reception.Failed) reception).failure()).isInstanceOf(SyncFailure.Truncated.class);
    assertThat(reception.sync().counts()).isEqualTo(new Counts(4, 3, 0, 0, 0, 1, 0, 0));
    assertThat(state(reception)).isEqualTo(SyncState.FAILED);
    assertThat(events.published()).hasSize(3);
  }

  @Test
  void aConnectionThatBreaksLeavesWhatWasReadWholeAndKeepsTheRest() throws IOException {
    Reception reception = send(IntakeOnPaper.broken(bytes(), 3000), Serialization.ISO2709);

    assertThat(((Reception.Broken) reception).failure().sentence())
        .startsWith("The upload broke off before the end of the file (gone).");
    assertThat(state(reception)).isEqualTo(SyncState.SUSPENDED);
    assertThat(paper.intake.offset(reception.sync())).isEqualTo(3000);
    assertThat(events.published()).hasSize(3);
  }

  @Test
  void whatIsNoMarcAtAllFails() {
    Reception reception =
        send(new ByteArrayInputStream("hello".getBytes(UTF_8)), Serialization.ISO2709);

    assertThat(((Reception.Failed) reception).failure()).isInstanceOf(SyncFailure.NotRecords.class);
  }

  @Test
  void aFileOfRecordsThatAreAllRefusedIsAFileAllTheSame() {
    Reception reception = send(json("{\"leader\":\"00000nam a2200000   4500\",\"fields\":[]}"));

    assertThat(reception).isInstanceOf(Reception.Received.class);
    assertThat(reception.sync().counts().rejected()).isEqualTo(1);
  }

  @Test
  void aLibrarysSecondFileHasToWaitAndAnotherLibrarysHasNot() {
    Admission first = admit("CN-110000");
    Admission second = admit("CN-110000");

    assertThat(second).isEqualTo(new Admission.Busy(((Admission.Admitted) first).sync().id()));
    assertThat(admit("CN-310000")).isInstanceOf(Admission.Admitted.class);
    assertThat(admit("CN-440000")).isEqualTo(new Admission.Full(2));
  }

  @Test
  void aLogThatTakesNothingFailsTheSync() {
    events.failWith(new IllegalStateException("no broker"));
    Reception reception = send(json(record("1", "One"), record("2", "Two")));

    assertThat(((Reception.Failed) reception).failure())
        .isInstanceOf(SyncFailure.Unavailable.class);
    assertThat(state(reception)).isEqualTo(SyncState.FAILED);
  }

  @Test
  void aRecordTooLargeForTheLogIsOneRejection() {
    events.failWith(new TooLargeToTell(new IllegalStateException("16 MiB")));
    Reception reception = send(json(record("1", "One")));

    assertThat(reception).isInstanceOf(Reception.Received.class);
    assertThat(reception.sync().counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void aSyncThatNobodyReceivesAnyMoreWaitsForItsRestAndGivesWay() {
    Sync sync = ((Admission.Admitted) admit("CN-110000")).sync();
    paper.clock.pass(Duration.ofSeconds(16));
    paper.completion.look();
    assertThat(paper.now(sync).state()).isEqualTo(SyncState.SUSPENDED);

    assertThat(admit("CN-110000")).isInstanceOf(Admission.Admitted.class);
    assertThat(paper.now(sync).state()).isEqualTo(SyncState.FAILED);
    assertThat(paper.now(sync).failure()).contains("was begun after it");
  }

  @Test
  void searchableGrowsWithTheUnionAndIsExactInTheEnd() {
    Sync sync =
        send(json(
                IntStream.range(0, 10)
                    .mapToObj(i -> record("" + i, "T" + i))
                    .toArray(String[]::new)))
            .sync();

    assertThat(sync.searchable(union(Map.of()))).isZero();
    assertThat(sync.searchable(union(Map.of(0, 5L)))).isEqualTo(5);
    assertThat(sync.searchable(union(Map.of(0, 10L)))).isEqualTo(10);
    follow();
    Sync again = send(json(record("0", "T0"), record("1", "new"))).sync();
    assertThat(again.searchable(union(Map.of(0, 9L)))).isZero();
    assertThat(again.searchable(union(Map.of(0, 10L)))).isEqualTo(1);
    assertThat(again.searchable(union(Map.of(0, 11L)))).isEqualTo(2);
  }

  @Test
  void eventsAreNewerTurnByTurnAndRecordByRecord() {
    send(json(record("1", "A"), record("2", "B")));
    follow();
    send(json(record("1", "C")));

    assertThat(events.published()).extracting(RecordEvent::sequence).isSorted();
  }

  private void follow() {
    paper.follow();
  }

  private SyncState state(Reception reception) {
    return paper.state(reception);
  }

  private Admission admit(String isil) {
    return paper.intake.admit(
        new Isil(isil), Shipment.delta(ReadOptions.of(Serialization.ISO2709)));
  }

  private Reception send(InputStream file) {
    return send(file, file instanceof Json ? Serialization.MARC_JSON : Serialization.ISO2709);
  }

  private Reception send(InputStream file, Serialization serialization) {
    return paper.send(Shipment.delta(ReadOptions.of(serialization)), file, true);
  }

  private static InputStream real() {
    return MarcFiles.resource("cnmarc_interlib_18_utf8.iso");
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = real()) {
      return in.readAllBytes();
    }
  }

  private static final class Json extends ByteArrayInputStream {

    private Json(String text) {
      super(text.getBytes(UTF_8));
    }
  }

  private static InputStream json(String... records) {
    return new Json(Arrays.stream(records).collect(Collectors.joining("\n")));
  }

  private static String record(String number, String title) {
    return IntakeOnPaper.record(number, title);
  }

  private static String deleted(String number) {
    return IntakeOnPaper.deleted(number);
  }

  private static UnionReach union(Map<Integer, Long> before) {
    return new UnionReach(before, Map.of());
  }
}
