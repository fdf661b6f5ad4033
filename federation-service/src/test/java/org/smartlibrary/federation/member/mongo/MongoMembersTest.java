package org.smartlibrary.federation.member.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.Libraries.ANKANG;
import static org.smartlibrary.federation.member.Libraries.ankang;
import static org.smartlibrary.federation.member.Libraries.member;
import static org.smartlibrary.federation.member.Libraries.named;
import static org.smartlibrary.federation.member.Libraries.national;
import static org.smartlibrary.federation.member.Libraries.shaanxi;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.member.MemberRegistered;
import org.smartlibrary.federation.member.Members;
import org.smartlibrary.federation.member.MembersContract;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoMembersTest extends MembersContract {

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("members-" + UUID.randomUUID());

  MongoMembersTest() {
    collection().createIndexes(MongoMembersConfiguration.INDEXES.indexes());
  }

  @Override
  protected Members members() {
    return new MongoMembers(database, new Outbox(), MongoMembersTest::written);
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void whatAWriterDecidedBeforeItDiedIsCompletedByTheNext() {
    members().commit(0, events(national()));
    members().commit(1, events(shaanxi(), ankang()));
    collection().deleteOne(new Document("_id", ANKANG.value()));

    assertThat(members().changedSince(1).changed())
        .containsExactlyInAnyOrder(member(shaanxi()), member(ankang()));
    assertThat(eventsOf(ANKANG.value())).hasSize(1);
  }

  @Test
  void aWriterThatComesToItsMembersTooLateChangesNothing() {
    members().commit(0, events(ankang()));
    var renamed = named(ankang(), "安康市图书馆", null);
    members().commit(1, List.of(event(renamed, 2)));
    var lateDocument = MemberDocuments.document(member(ankang())).append("outbox", List.of());

    new RevisedMembers(collection()).apply(List.of(lateDocument), 1);

    assertThat(members().changedSince(0).changed()).containsExactly(member(renamed, 2));
  }

  @Test
  void eventsWaitInTheOrderOfTheChanges() {
    members().commit(0, List.of(event(ankang(), 1), event(named(ankang(), "二", null), 2)));
    members().commit(1, List.of(event(named(ankang(), "三", null), 3)));

    assertThat(eventsOf(ANKANG.value()))
        .extracting(event -> Document.parse(event.getString("data")).getString("name"))
        .containsExactly(ankang().name().zh(), "二", "三");
  }

  private List<Document> eventsOf(String isil) {
    return collection()
        .find(new Document("_id", isil))
        .map(member -> member.getList("outbox", Document.class))
        .into(new ArrayList<>())
        .getFirst();
  }

  private MongoCollection<Document> collection() {
    return database.getCollection(RevisedMembers.COLLECTION);
  }

  private static OutgoingEvent written(MemberRegistered event) {
    var library = event.library();
    return new OutgoingEvent(
        "members", library.isil().value(), "v1", event.at(), Map.of("name", library.name().zh()));
  }
}
