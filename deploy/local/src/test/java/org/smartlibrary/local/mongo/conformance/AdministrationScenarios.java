package org.smartlibrary.local.mongo.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoCommandException;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What drivers, health checks and operators ask. */
abstract class AdministrationScenarios extends Scenarios {

  @Test
  void aServerGreetsAndAnswersAPing() {
    assertThat(number(database().runCommand(new Document("ping", 1)), "ok")).isEqualTo(1);
    assertThat(database().runCommand(new Document("hello", 1)))
        .containsEntry("isWritablePrimary", true);
  }

  @Test
  void aCollectionIsThereFromItsFirstDocumentUntilItIsDropped() {
    assertThat(database().listCollectionNames()).doesNotContain("books");
    books.insertOne(book("a"));
    assertThat(database().listCollectionNames()).contains("books");
    books.drop();
    assertThat(database().listCollectionNames()).doesNotContain("books");
    assertThat(books.countDocuments()).isZero();
  }

  @Test
  void aCollectionIsCreatedOnce() {
    database().createCollection("books");
    var refused =
        catchThrowableOfType(
            MongoCommandException.class, () -> database().createCollection("books"));
    assertThat(refused.getErrorCode()).isEqualTo(48);
  }

  @Test
  void sizesAreTold() {
    books.insertMany(List.of(book("a").append("text", "x".repeat(1000)), book("b")));
    var collection = database().runCommand(new Document("collStats", "books"));
    assertThat(number(collection, "count")).isEqualTo(2);
    assertThat(number(collection, "size")).isGreaterThan(1000);
    var all = database().runCommand(new Document("dbStats", 1));
    assertThat(number(all, "dataSize")).isGreaterThan(1000);
    assertThat(number(all, "storageSize")).isPositive();
  }

  @Test
  void aDroppedDatabaseIsEmpty() {
    books.insertOne(book("a"));
    database().drop();
    assertThat(books.countDocuments()).isZero();
    books.insertOne(book("a"));
    assertThat(books.countDocuments()).isEqualTo(1);
  }

  @Test
  void anUnknownCommandIsRefused() {
    var refused =
        catchThrowableOfType(
            MongoCommandException.class, () -> database().runCommand(new Document("unheardOf", 1)));
    assertThat(refused.getErrorCode()).isEqualTo(59);
  }

  private static double number(Document document, String field) {
    return document.get(field, Number.class).doubleValue();
  }
}
