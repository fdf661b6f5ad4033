package org.smartlibrary.federation.cluster.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.AssertionRegister;
import org.smartlibrary.federation.cluster.AssertionRegister.Selection;
import org.smartlibrary.federation.cluster.Books;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.Heard;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.federation.cluster.Said;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoAssertionsTest {

  private static final Assertion TOGETHER = Said.mustLink("1", "CN-1|a", "CN-2|b");

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("asserted-" + UUID.randomUUID());
  private final MongoCollection<Document> stored =
      database.getCollection(MongoAssertionRegister.COLLECTION);
  private final AssertionRegister register =
      new MongoAssertionRegister(
          database,
          new Outbox(),
          one -> new OutgoingEvent("topic", one.id(), "type.v1", Instant.EPOCH, "said"));

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void whatIsMadeAndRevokedIsKeptWithItsEvents() {
    assertThat(register.commit(register.revision(), TOGETHER)).isTrue();
    assertThat(register.inForceAbout(TOGETHER.records())).containsExactly(TOGETHER);

    Assertion revoked = Said.revoked(TOGETHER);
    assertThat(register.commit(register.revision(), revoked)).isTrue();

    assertThat(register.find("1")).contains(revoked);
    assertThat(register.inForceAbout(TOGETHER.records())).isEmpty();
    assertThat(events()).hasSize(2);
  }

  @Test
  void whoJudgedAgainstAnOlderRevisionIsTurnedAway() {
    long before = register.revision();
    register.commit(before, TOGETHER);

    assertThat(register.commit(before, Said.mustLink("2", "CN-1|a", "CN-3|c"))).isFalse();
    assertThat(register.find("2")).isEmpty();
  }

  @Test
  void whatWasDecidedIsFinishedByWhoeverComesNext() {
    register.commit(register.revision(), TOGETHER);
    stored.deleteOne(Filters.eq("_id", "1"));

    register.revision();
    register.revision();

    assertThat(register.find("1")).contains(TOGETHER);
    assertThat(events()).hasSize(1);
  }

  @Test
  void aListIsNewestFirstAndByRecordAndState() {
    register.commit(register.revision(), TOGETHER);
    register.commit(register.revision(), Said.cannotLink("2", "CN-1|a", "CN-3|c"));
    register.commit(register.revision(), Said.revoked(TOGETHER));

    assertThat(select(Optional.of("CN-1|a"), Optional.empty())).containsExactly("1", "2");
    assertThat(select(Optional.of("CN-1|a"), Optional.of(true))).containsExactly("2");
    assertThat(select(Optional.of("CN-9|z"), Optional.empty())).isEmpty();
    assertThat(select(Optional.empty(), Optional.of(false))).containsExactly("1");
  }

  @Test
  void aWriterThatTakesOverKnowsWhatWasAssertedBefore() {
    var store = new MongoClusterStore(database);
    new ClusterWriter(store, _ -> {}, Clock.systemUTC())
        .write(List.of(TOGETHER, Said.cannotLink("2", "CN-1|a", "CN-3|c")));
    new ClusterWriter(store, _ -> {}, Clock.systemUTC()).write(List.of(Said.revoked(TOGETHER)));

    assertThat(store.takeOver().assertions())
        .filteredOn(Assertion::inForce)
        .extracting(Assertion::id)
        .containsExactly("2");
    assertThat(store.asserted(List.of(new RecordKey("CN-3", "c")))).hasSize(1);
  }

  @Test
  void aNodeOfItsOwnIsFoundByItsRecordAndItsDescription() {
    var store = new MongoClusterStore(database);
    var writer = new ClusterWriter(store, _ -> {}, Clock.systemUTC());
    Books book = Books.book("三体", "刘慈欣").by("重庆出版社", 2008).pages(302);
    writer.write(List.of(TOGETHER));
    writer.write(List.of(new Heard(book.heldBy("CN-1", "a", 1))));
    writer.write(List.of(new Heard(book.heldBy("CN-3", "c", 1))));
    var batches = writer.write(List.of(new Heard(Books.book("红楼梦", "曹雪芹").heldBy("CN-2", "b", 1))));

    assertThat(batches.getFirst().components().getFirst().clusters().getFirst().records())
        .hasSize(3);
  }

  private List<String> select(Optional<String> record, Optional<Boolean> active) {
    var wanted = new Selection(record.map(RecordKey::parse), active, 0, 10);
    return register.select(wanted).page().stream().map(Assertion::id).toList();
  }

  private List<Document> events() {
    Document one = Objects.requireNonNull(stored.find(Filters.eq("_id", "1")).first());
    return one.getList(Outbox.EVENTS, Document.class);
  }
}
