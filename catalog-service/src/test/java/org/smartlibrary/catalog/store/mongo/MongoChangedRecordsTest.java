package org.smartlibrary.catalog.store.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.Change;
import org.smartlibrary.catalog.store.ChangedRecord;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoChangedRecordsTest {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private static final Isil LIBRARY = new Isil("CN-430121");
  private static final Instant THEN = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant EVER = THEN.plusSeconds(1000);
  private static final Set<RecordFormat> ANY = Set.of(RecordFormat.values());

  private final MongoDatabase database = CLIENT.getDatabase("changes-" + UUID.randomUUID());
  private final MongoCatalogue catalogue = new MongoCatalogue(database);
  private final ChangedRecords changed = new MongoChangedRecords(database);

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @BeforeEach
  void index() {
    database.getCollection("records").createIndexes(StoreIndexes.CHANGES.indexes());
  }

  @Test
  void recordsComeAsTheyChangedAndThoseGivenUpAmongThem() {
    catalogue.apply(
        List.of(
            keep(LIBRARY, "b", 1, 10),
            keep(LIBRARY, "a", 2, 20),
            keep(new Isil("CN-430121-X"), "c", 3, 30),
            new Change.Withdraw(key("b"), new Sequence(4), null, THEN.plusMillis(40))));

    assertThat(changed.between(LIBRARY, THEN, EVER, ANY, 10).changes())
        .extracting(ChangedRecord::key)
        .containsExactly(key("a"), key("b"));
    assertThat(changed.find(key("b")))
        .contains(new ChangedRecord.GivenUp(key("b"), THEN.plusMillis(40)));
    assertThat(changed.between(LIBRARY, THEN, THEN.plusMillis(40), ANY, 10).changes()).hasSize(1);
  }

  @Test
  void theNewestChangeOfALibraryMayBeAWithdrawal() {
    assertThat(changed.newest(LIBRARY)).isEmpty();
    catalogue.apply(
        List.of(
            keep(LIBRARY, "b", 1, 10),
            keep(new Isil("CN-430121-X"), "c", 3, 90),
            new Change.Withdraw(key("a"), new Sequence(4), null, THEN.plusMillis(40))));

    assertThat(changed.newest(LIBRARY)).contains(THEN.plusMillis(40));
  }

  @Test
  void aPageNeverEndsWithinAMillisecond() {
    catalogue.apply(
        IntStream.range(0, 60)
            .<Change>mapToObj(i -> keep(LIBRARY, "r" + i, i + 1, 10 + i / 7))
            .toList());
    List<RecordKey> seen = new ArrayList<>();
    Instant after = THEN;
    ChangedRecords.Page page = changed.between(LIBRARY, after, EVER, ANY, 5);
    while (true) {
      page.changes().forEach(change -> seen.add(change.key()));
      if (page.isLast()) {
        break;
      }
      after = page.changes().getLast().at();
      page = changed.between(LIBRARY, after, EVER, ANY, 5);
    }

    assertThat(seen).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void onlyTheWantedDialectsAreListed() {
    catalogue.apply(List.of(keep(LIBRARY, "a", 1, 10)));

    assertThat(changed.between(LIBRARY, THEN, EVER, Set.of(RecordFormat.MARC21), 5).changes())
        .isEmpty();
    assertThat(changed.between(LIBRARY, THEN, EVER, Set.of(RecordFormat.CNMARC), 5).changes())
        .hasSize(1);
  }

  private static Change keep(Isil isil, String number, long sequence, long millis) {
    Original original =
        new Original(
            RecordFormat.CNMARC, Serialization.ISO2709, Encoding.GB18030, number.getBytes(UTF_8));
    return new Change.Keep(
        new KeptRecord(
            new RecordKey(isil, new ControlNumber(number)),
            new Sequence(sequence),
            Digest.of(original),
            original,
            List.of(),
            null,
            THEN.plusMillis(millis)));
  }

  private static RecordKey key(String number) {
    return new RecordKey(LIBRARY, new ControlNumber(number));
  }
}
