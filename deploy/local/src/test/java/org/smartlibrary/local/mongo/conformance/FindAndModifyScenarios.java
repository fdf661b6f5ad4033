package org.smartlibrary.local.mongo.conformance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.FindOneAndDeleteOptions;
import com.mongodb.client.model.FindOneAndReplaceOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Finding and changing as one step. */
abstract class FindAndModifyScenarios extends Scenarios {

  @Test
  void theDocumentBeforeOrAfterTheUpdateComesBack() {
    books.insertOne(book("n1").append("n", 1));
    assertThat(books.findOneAndUpdate(eq("n1"), Updates.inc("n", 1))).containsEntry("n", 1);
    assertThat(books.findOneAndUpdate(eq("n1"), Updates.inc("n", 1), after()))
        .containsEntry("n", 3);
    assertThat(books.findOneAndUpdate(eq("none"), Updates.inc("n", 1))).isNull();
  }

  @Test
  void aCounterIsCreatedByItsFirstUse() {
    var counter = after().upsert(true);
    books.findOneAndUpdate(eq("sync"), Updates.inc("n", 1L), counter);
    assertThat(books.findOneAndUpdate(eq("sync"), Updates.inc("n", 1L), counter))
        .containsEntry("n", 2L);
  }

  @Test
  void whatIsThereAndDoesNotMatchIsNotMadeOnceMore() {
    var made = after().upsert(true);
    var free = and(eq("_id", "shelf"), ne("places.n", 1), exists("places.1", false));
    var place = Updates.push("places", new Document("n", 1));
    assertThat(books.findOneAndUpdate(free, place, made))
        .isEqualTo(book("shelf").append("places", List.of(new Document("n", 1))));
    assertThatThrownBy(() -> books.findOneAndUpdate(free, place, made))
        .isInstanceOfSatisfying(
            MongoCommandException.class,
            refused -> assertThat(refused.getErrorCode()).isEqualTo(11000));
    assertThat(books.countDocuments()).isEqualTo(1);
  }

  @Test
  void theFirstInOrderIsTaken() {
    books.insertMany(List.of(book("a").append("n", 2), book("b").append("n", 1)));
    var options = new FindOneAndUpdateOptions().sort(Sorts.ascending("n"));
    assertThat(books.findOneAndUpdate(new Document(), Updates.set("taken", true), options))
        .containsEntry("_id", "b");
    assertThat(
            books.findOneAndDelete(
                new Document(), new FindOneAndDeleteOptions().sort(Sorts.descending("n"))))
        .containsEntry("_id", "a");
    assertThat(ids(books.find())).containsExactly("b");
  }

  @Test
  void aWholeDocumentIsReplaced() {
    books.insertOne(book("n1").append("n", 1));
    var options = new FindOneAndReplaceOptions().returnDocument(ReturnDocument.AFTER);
    assertThat(books.findOneAndReplace(eq("n1"), new Document("m", 2), options))
        .isEqualTo(book("n1").append("m", 2));
    assertThat(books.findOneAndReplace(eq("n2"), new Document("m", 3), options.upsert(true)))
        .isEqualTo(book("n2").append("m", 3));
  }

  @Test
  void onlyTheFieldsAskedForComeBack() {
    books.insertOne(book("n1").append("a", 1).append("b", 2));
    var options = after().projection(Projections.include("a"));
    assertThat(books.findOneAndUpdate(eq("n1"), Updates.set("a", 5), options))
        .isEqualTo(book("n1").append("a", 5));
  }

  private static FindOneAndUpdateOptions after() {
    return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
  }
}
