package org.smartlibrary.local.mongo.conformance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ExplainVerbosity;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Indexes: what they forbid, and that they are used. */
abstract class IndexScenarios extends Scenarios {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  @Test
  void aUniqueIndexAdmitsEachValueOnce() {
    books.createIndex(Indexes.ascending("isbn"), UNIQUE);
    books.insertOne(book("a").append("isbn", "1"));
    assertDuplicate(() -> books.insertOne(book("b").append("isbn", "1")));
    books.insertOne(book("b").append("isbn", "2"));
    assertDuplicate(() -> books.updateOne(eq("b"), Updates.set("isbn", "1")));
    assertDuplicate(() -> books.replaceOne(eq("b"), new Document("isbn", "1")));
    books.updateOne(eq("a"), Updates.set("isbn", "3"));
    books.updateOne(eq("b"), Updates.set("isbn", "1"));
    books.deleteOne(eq("b"));
    books.insertOne(book("c").append("isbn", "1"));
    assertThat(ids(books.find(eq("isbn", "1")))).containsExactly("c");
  }

  @Test
  void aUniqueIndexHoldsAbsentAsAValueUnlessItIsSparse() {
    books.createIndex(Indexes.ascending("isbn"), UNIQUE);
    books.createIndex(Indexes.ascending("issn"), new IndexOptions().unique(true).sparse(true));
    books.insertOne(book("a"));
    assertDuplicate(() -> books.insertOne(book("b")));
    books.insertOne(book("b").append("isbn", "1"));
    books.insertOne(book("c").append("isbn", "2").append("issn", "1"));
    assertDuplicate(() -> books.insertOne(book("d").append("isbn", "3").append("issn", "1")));
    assertThat(ids(books.find(eq("issn", null)))).containsExactlyInAnyOrder("a", "b");
    assertThat(ids(books.find().sort(Sorts.ascending("issn", "_id"))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void aUniqueIndexOverSeveralFieldsCountsThemTogether() {
    books.createIndex(Indexes.ascending("isil", "barcode"), UNIQUE);
    books.insertOne(book("a").append("isil", "CN-1").append("barcode", "1"));
    books.insertOne(book("b").append("isil", "CN-2").append("barcode", "1"));
    assertDuplicate(() -> books.insertOne(book("c").append("isil", "CN-1").append("barcode", "1")));
  }

  @Test
  void aUniqueIndexOverAnArrayHoldsEachElement() {
    books.createIndex(Indexes.ascending("barcodes"), UNIQUE);
    books.insertOne(book("a").append("barcodes", List.of("1", "2", "2")));
    assertDuplicate(() -> books.insertOne(book("b").append("barcodes", List.of("3", "2"))));
    books.updateOne(eq("a"), Updates.pull("barcodes", "2"));
    books.insertOne(book("b").append("barcodes", List.of("3", "2")));
    assertThat(ids(books.find(eq("barcodes", "2")))).containsExactly("b");
  }

  private static void assertDuplicate(ThrowingCallable write) {
    var refused = catchThrowableOfType(MongoWriteException.class, write);
    assertThat(refused.getError().getCode()).isEqualTo(11000);
  }

  @Test
  void aUniqueIndexIsNotBuiltOverDuplicates() {
    books.insertMany(List.of(book("a").append("n", 1), book("b").append("n", 1)));
    var refused =
        catchThrowableOfType(
            MongoServerException.class, () -> books.createIndex(Indexes.ascending("n"), UNIQUE));
    assertThat(refused.getCode()).isEqualTo(11000);
    books.createIndex(Indexes.ascending("n"));
    assertThat(ids(books.find(eq("n", 1)))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void twoArraysAreNotIndexedTogether() {
    books.createIndex(Indexes.ascending("x", "y"));
    books.insertOne(book("a").append("x", List.of(1, 2)).append("y", 1));
    assertThatThrownBy(
            () -> books.insertOne(book("b").append("x", List.of(1)).append("y", List.of(2))))
        .hasMessageContaining("parallel arrays");
    assertThat(ids(books.find(and(eq("x", 2), eq("y", 1))))).containsExactly("a");
  }

  @Test
  void indexesAreListedAndDropped() {
    books.createIndexes(
        List.of(
            new IndexModel(Indexes.ascending("a")),
            new IndexModel(Indexes.compoundIndex(Indexes.ascending("a"), Indexes.descending("b"))),
            new IndexModel(Indexes.ascending("c"), UNIQUE)));
    books.createIndex(Indexes.ascending("a"));
    assertThat(names()).containsExactlyInAnyOrder("_id_", "a_1", "a_1_b_-1", "c_1");
    books.dropIndex("a_1");
    assertThat(names()).doesNotContain("a_1");
    assertThatThrownBy(() -> books.dropIndex("a_1")).isInstanceOf(MongoCommandException.class);
    books.dropIndexes();
    assertThat(names()).containsExactly("_id_");
  }

  private List<String> names() {
    return books.listIndexes().map(index -> index.getString("name")).into(new ArrayList<>());
  }

  @Test
  void anIndexNameStandsForOneDefinition() {
    books.createIndex(Indexes.ascending("a"));
    assertThatThrownBy(() -> books.createIndex(Indexes.ascending("a"), UNIQUE))
        .isInstanceOf(MongoCommandException.class);
  }

  @Test
  void anIndexThatServesAQueryKeepsItFromScanning() {
    books.insertMany(
        IntStream.range(0, 2000)
            .mapToObj(
                n ->
                    book("%04d".formatted(n))
                        .append("isil", "CN-" + n % 100)
                        .append("year", 1900 + n % 50)
                        .append("title", "title %04d".formatted(n))
                        .append("keys", List.of("k" + n, "l" + n)))
            .toList());
    books.createIndex(Indexes.ascending("isil", "year"));
    books.createIndex(Indexes.ascending("keys"));
    books.createIndex(Indexes.ascending("title"));

    assertExamines(books.find(eq("_id", "0007")), 1);
    assertExamines(books.find(in("_id", "0007", "0008")), 2);
    assertExamines(books.find(and(gt("_id", "0007"))).sort(Sorts.ascending("_id")).limit(5), 5);
    assertExamines(books.find(eq("isil", "CN-7")), 20);
    assertExamines(books.find(and(eq("isil", "CN-7"), eq("year", 1907))), 20);
    assertExamines(books.find(and(in("isil", "CN-7", "CN-8"), gt("year", 1907))), 20);
    assertExamines(books.find(in("keys", "k1", "l1", "k2")), 2);
    assertExamines(books.find(regex("title", "^title 000")), 10);
    assertExamines(books.find().sort(Sorts.descending("title")).limit(3), 3);
    assertExamines(books.find(eq("isil", "CN-7")).sort(Sorts.descending("year")).limit(1), 1);
    assertExamines(books.find(or(eq("title", "title 0001"), eq("keys", "k2"))), 2);
  }

  private static void assertExamines(FindIterable<Document> query, int documents) {
    var explanation = query.explain(ExplainVerbosity.EXECUTION_STATS);
    var statistics = explanation.get("executionStats", Document.class);
    assertThat(explanation.get("queryPlanner").toString()).doesNotContain("COLLSCAN");
    assertThat(statistics.get("totalDocsExamined", Number.class).intValue())
        .as(explanation.toString())
        .isLessThanOrEqualTo(documents);
  }
}
