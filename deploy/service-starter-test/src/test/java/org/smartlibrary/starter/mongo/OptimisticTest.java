package org.smartlibrary.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.EmbeddedPlatform;

class OptimisticTest {

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoCollection<Document> notes =
      client.getDatabase("optimistic-" + UUID.randomUUID()).getCollection("notes");

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void whatIsThereIsNotInsertedOnceMore() {
    assertThat(Optimistic.insert(notes, note(1, "first"))).isTrue();
    assertThat(Optimistic.insert(notes, note(1, "late"))).isFalse();
    assertThat(text()).isEqualTo("first");
  }

  @Test
  void anUpsertThatMeetsSomethingNewerChangesNothing() {
    notes.insertOne(note(2, "newer"));
    var older = and(eq("_id", found().get("_id")), lt("version", 1L));
    var upsert = new ReplaceOptions().upsert(true);
    assertThat(Optimistic.unlessThere(() -> notes.replaceOne(older, note(1, "older"), upsert)))
        .isFalse();
    assertThat(text()).isEqualTo("newer");
  }

  @Test
  void whatCannotBeWrittenForAnotherReasonIsNoMatterOfBeingThere() {
    assertThatThrownBy(
            () ->
                Optimistic.unlessThere(
                    () -> {
                      throw new IllegalStateException("no room");
                    }))
        .hasMessage("no room");
  }

  @Test
  void theExpectedVersionIsReplaced() {
    notes.insertOne(note(1, "first"));
    assertThat(Optimistic.replace(notes, note(2, "second"), 1)).isTrue();
    assertThat(text()).isEqualTo("second");
  }

  @Test
  void whoIsSlowerChangesNothing() {
    notes.insertOne(note(2, "faster"));
    assertThat(Optimistic.replace(notes, note(2, "slower"), 1)).isFalse();
    assertThat(text()).isEqualTo("faster");
  }

  @Test
  void whatIsNotThereIsNotMade() {
    assertThat(Optimistic.replace(notes, note(2, "second"), 1)).isFalse();
    assertThat(notes.countDocuments()).isZero();
  }

  @Test
  void eventsThatStillWaitStayInFrontOfTheNew() {
    notes.insertOne(note(1, "first").append("outbox", events("a", "b")).append("outboxShard", 3));
    var next = note(2, "second").append("outbox", events("b", "c")).append("outboxShard", 3);
    assertThat(Optimistic.replace(notes, next, 1)).isTrue();
    assertThat(ids()).containsExactly("a", "b", "c");
  }

  @Test
  void eventsThatStillWaitSurviveAChangeThatTellsNothing() {
    notes.insertOne(note(1, "first").append("outbox", events("a")).append("outboxShard", 3));
    assertThat(Optimistic.replace(notes, note(2, "second"), 1)).isTrue();
    assertThat(ids()).containsExactly("a");
    assertThat(found().getInteger("outboxShard")).isEqualTo(3);
  }

  private Document found() {
    return notes.find().into(new ArrayList<>()).getFirst();
  }

  private String text() {
    return found().getString("text");
  }

  private List<String> ids() {
    return found().getList("outbox", Document.class).stream()
        .map(event -> event.getString("id"))
        .toList();
  }

  private static Document note(long version, String text) {
    return new Document("_id", "note").append("version", version).append("text", text);
  }

  private static List<Document> events(String... ids) {
    return List.of(ids).stream().map(id -> new Document("id", id)).toList();
  }
}
