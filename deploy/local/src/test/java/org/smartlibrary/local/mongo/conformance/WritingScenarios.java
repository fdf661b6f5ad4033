package org.smartlibrary.local.mongo.conformance;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** What services do to documents. */
abstract class WritingScenarios extends Scenarios {

  @Test
  void aDocumentComesBackAsItWasWritten() {
    var document =
        book("n1")
            .append("title", "红楼梦 \uD842\uDFB7\u0000.")
            .append("copies", 7)
            .append("offset", 1L << 40)
            .append("price", 12.5)
            .append("exact", Decimal128.parse("0.10"))
            .append("lent", true)
            .append("since", Date.from(Instant.parse("2026-11-24T10:15:30.123Z")))
            .append("nothing", null)
            .append("cover", new Binary(new byte[] {1, 2, 3}))
            .append("reference", new ObjectId())
            .append("authors", List.of("曹雪芹", new Document("role", "著")))
            .append("empty", new Document("list", List.of()));
    books.insertOne(document);
    assertThat(books.find().first()).isEqualTo(document);
  }

  @Test
  void uuidsAreKeptAndFound() {
    var id = UUID.randomUUID();
    books.insertOne(new Document("_id", new BsonBinary(id)).append("n", 1));
    assertThat(books.find(eq("_id", new BsonBinary(id))).first()).containsEntry("n", 1);
  }

  @Test
  void aDocumentWithoutAnIdIsGivenOne() {
    var inserted = books.insertOne(new Document("title", "西游记"));
    assertThat(books.find(eq("_id", inserted.getInsertedId())).first())
        .containsEntry("title", "西游记");
  }

  @Test
  void aSecondDocumentWithTheSameIdIsADuplicateKey() {
    books.insertOne(book("n1").append("title", "first"));
    var refused =
        catchThrowableOfType(MongoWriteException.class, () -> books.insertOne(book("n1")));
    assertThat(refused.getError().getCode()).isEqualTo(11000);
    assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
    assertThat(books.find().first()).containsEntry("title", "first");
  }

  @Test
  void anOrderedInsertEndsAtItsFirstError() {
    var refused =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () -> books.insertMany(List.of(book("n1"), book("n1"), book("n2"))));
    assertThat(refused.getWriteErrors()).singleElement().returns(1, error -> error.getIndex());
    assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(1);
    assertThat(books.countDocuments()).isEqualTo(1);
  }

  @Test
  void anUnorderedInsertGoesOnAfterAnError() {
    var refused =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () ->
                books.insertMany(
                    List.of(book("n1"), book("n1"), book("n2")),
                    new InsertManyOptions().ordered(false)));
    assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
    assertThat(books.countDocuments()).isEqualTo(2);
  }

  @Test
  void aReplacementTakesThePlaceOfTheWholeDocument() {
    books.insertOne(book("n1").append("title", "old").append("copies", 2));
    var result = books.replaceOne(eq("n1"), new Document("title", "new"));
    assertThat(result.getMatchedCount()).isEqualTo(1);
    assertThat(result.getModifiedCount()).isEqualTo(1);
    assertThat(books.find().first()).isEqualTo(book("n1").append("title", "new"));
  }

  @Test
  void aReplacementThatChangesNothingMatchesAndModifiesNothing() {
    books.insertOne(book("n1").append("title", "same"));
    var result = books.replaceOne(eq("n1"), book("n1").append("title", "same"));
    assertThat(result.getMatchedCount()).isEqualTo(1);
    assertThat(result.getModifiedCount()).isZero();
  }

  @Test
  void aReplacementMayCreateItsDocument() {
    var upsert = new ReplaceOptions().upsert(true);
    var created = books.replaceOne(eq("n1"), new Document("version", 1), upsert);
    assertThat(created.getUpsertedId()).isNotNull();
    assertThat(created.getMatchedCount()).isZero();
    var replaced = books.replaceOne(eq("n1"), new Document("version", 2), upsert);
    assertThat(replaced.getUpsertedId()).isNull();
    assertThat(books.find()).containsExactly(book("n1").append("version", 2));
  }

  @Test
  void aReplacementThatItsFilterKeepsFromANewerDocumentIsADuplicateWhenItWouldCreateOne() {
    books.insertOne(book("n1").append("batch", 8L));
    var older = Filters.and(eq("_id", "n1"), Filters.lt("batch", 7L));
    var next = book("n1").append("batch", 7L);
    assertThat(books.replaceOne(older, next).getMatchedCount()).isZero();
    var refused =
        catchThrowableOfType(
            MongoWriteException.class,
            () -> books.replaceOne(older, next, new ReplaceOptions().upsert(true)));
    assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
    assertThat(books.find()).containsExactly(book("n1").append("batch", 8L));
  }

  @Test
  void aReplacementThatBreaksAUniqueIndexIsRefused() {
    books.createIndex(Indexes.ascending("isbn"), new IndexOptions().unique(true));
    books.insertMany(List.of(book("n1").append("isbn", "1"), book("n2").append("isbn", "2")));
    var refused =
        catchThrowableOfType(
            MongoWriteException.class,
            () -> books.replaceOne(eq("n2"), book("n2").append("isbn", "1")));
    assertThat(refused.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
    assertThat(ids(books.find(eq("isbn", "2")))).containsExactly("n2");
  }

  @Test
  void aReplacementWithAnotherIdIsRefused() {
    books.insertOne(book("n1"));
    var refused =
        catchThrowableOfType(
            MongoWriteException.class, () -> books.replaceOne(eq("n1"), book("n2")));
    assertThat(refused.getError().getCode()).isEqualTo(66);
  }

  @Test
  void anIdIsNeverChanged() {
    books.insertOne(book("n1"));
    var refused =
        catchThrowableOfType(
            MongoWriteException.class, () -> books.updateOne(eq("n1"), Updates.set("_id", "n2")));
    assertThat(refused.getError().getCode()).isEqualTo(66);
  }

  @Test
  void aStaleVersionReplacesNothing() {
    books.insertOne(book("n1").append("version", 7L));
    var next = book("n1").append("version", 8L);
    var current = Filters.and(eq("_id", "n1"), eq("version", 7L));
    assertThat(books.replaceOne(current, next).getModifiedCount()).isEqualTo(1);
    assertThat(books.replaceOne(current, next).getMatchedCount()).isZero();
  }

  @Test
  void operatorsChangeFieldsOnly() {
    books.insertOne(
        book("n1").append("a", 1).append("b", 5).append("gone", true).append("n", new Document()));
    books.updateOne(
        eq("n1"),
        Updates.combine(
            Updates.set("n.deep", "x"),
            Updates.inc("a", 2),
            Updates.unset("gone"),
            Updates.min("b", 3),
            Updates.max("c", 9)));
    assertThat(books.find().first())
        .isEqualTo(
            book("n1")
                .append("a", 3)
                .append("b", 3)
                .append("n", new Document("deep", "x"))
                .append("c", 9));
  }

  @Test
  void arraysGrowAndShrink() {
    books.insertOne(book("n1").append("tags", List.of("a", "b")));
    books.updateOne(eq("n1"), Updates.push("tags", "c"));
    books.updateOne(eq("n1"), Updates.pushEach("tags", List.of("d", "e")));
    books.updateOne(eq("n1"), Updates.addToSet("tags", "a"));
    books.updateOne(eq("n1"), Updates.addEachToSet("tags", List.of("e", "f")));
    books.updateOne(eq("n1"), Updates.pull("tags", "b"));
    books.updateOne(eq("n1"), Updates.pullAll("tags", List.of("d")));
    assertThat(books.find().first()).containsEntry("tags", List.of("a", "c", "e", "f"));
  }

  @Test
  void elementsArePulledByWhatTheyContain() {
    books.insertOne(
        book("n1").append("outbox", List.of(new Document("id", "1"), new Document("id", "2"))));
    books.updateOne(eq("n1"), Updates.pullByFilter(Filters.in("outbox", List.of())));
    books.updateOne(
        eq("n1"), Updates.pull("outbox", new Document("id", new Document("$in", List.of("1")))));
    assertThat(books.find().first()).containsEntry("outbox", List.of(new Document("id", "2")));
  }

  @Test
  void anUpsertSetsWhatIsOnlyForTheBeginning() {
    var update = Updates.combine(Updates.setOnInsert("created", 1), Updates.inc("counter", 1));
    books.updateOne(eq("n1"), update, new UpdateOptions().upsert(true));
    books.updateOne(eq("n1"), update, new UpdateOptions().upsert(true));
    assertThat(books.find().first())
        .isEqualTo(book("n1").append("created", 1).append("counter", 2));
  }

  @Test
  void elementsAreChangedByPositionAndByFilter() {
    books.insertOne(
        book("n1")
            .append(
                "items",
                List.of(
                    new Document("barcode", "1").append("status", "IN"),
                    new Document("barcode", "2").append("status", "IN"))));
    books.updateOne(
        Filters.and(eq("_id", "n1"), eq("items.barcode", "2")),
        Updates.set("items.$.status", "OUT"));
    books.updateOne(
        eq("n1"),
        Updates.set("items.$[one].status", "LOST"),
        new UpdateOptions().arrayFilters(List.of(eq("one.barcode", "1"))));
    assertThat(books.find().first().getList("items", Document.class))
        .extracting(item -> item.getString("status"))
        .containsExactly("LOST", "OUT");
  }

  @Test
  void manyDocumentsChangeAtOnce() {
    books.insertMany(List.of(book("a").append("n", 1), book("b").append("n", 1), book("c")));
    var result = books.updateMany(eq("n", 1), Updates.set("seen", true));
    assertThat(result.getModifiedCount()).isEqualTo(2);
    assertThat(books.countDocuments(eq("seen", true))).isEqualTo(2);
    assertThat(books.deleteMany(eq("seen", true)).getDeletedCount()).isEqualTo(2);
    assertThat(ids(books.find())).containsExactly("c");
  }

  @Test
  void oneDocumentIsDeleted() {
    books.insertMany(List.of(book("a").append("n", 1), book("b").append("n", 1)));
    assertThat(books.deleteOne(eq("n", 1)).getDeletedCount()).isEqualTo(1);
    assertThat(books.deleteOne(eq("n", 2)).getDeletedCount()).isZero();
    assertThat(books.countDocuments()).isEqualTo(1);
  }

  @Test
  void writesOfEveryKindGoInOneBulk() {
    books.insertOne(book("old").append("n", 1));
    var result =
        books.bulkWrite(
            List.of(
                new InsertOneModel<>(book("a")),
                new UpdateOneModel<>(eq("a"), Updates.set("n", 2)),
                new ReplaceOneModel<>(
                    eq("b"), new Document("n", 3), new ReplaceOptions().upsert(true)),
                new UpdateManyModel<>(Filters.exists("n"), Updates.inc("n", 10)),
                new DeleteOneModel<>(eq("old"))));
    assertThat(result.getInsertedCount()).isEqualTo(1);
    assertThat(result.getUpserts()).singleElement().returns(2, upsert -> upsert.getIndex());
    assertThat(result.getModifiedCount()).isEqualTo(4);
    assertThat(result.getDeletedCount()).isEqualTo(1);
    assertThat(books.find())
        .containsExactlyInAnyOrder(book("a").append("n", 12), book("b").append("n", 13));
  }

  @Test
  void anOrderedBulkEndsAtItsFirstErrorAndAnUnorderedOneDoesNot() {
    var writes =
        List.<WriteModel<Document>>of(
            new UpdateOneModel<>(eq("a"), Updates.set("n", 1), new UpdateOptions().upsert(true)),
            new UpdateOneModel<>(eq("a"), Updates.inc("n.x", 1)),
            new UpdateOneModel<>(eq("b"), Updates.set("n", 1), new UpdateOptions().upsert(true)));
    var ordered =
        catchThrowableOfType(MongoBulkWriteException.class, () -> books.bulkWrite(writes));
    assertThat(ordered.getWriteErrors()).singleElement().returns(1, error -> error.getIndex());
    assertThat(ids(books.find())).containsExactly("a");
    var unordered =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () -> books.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
    assertThat(unordered.getWriteErrors()).singleElement().returns(1, error -> error.getIndex());
    assertThat(ids(books.find())).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aThousandUpsertsGoInOneBulk() {
    var writes = new ArrayList<WriteModel<Document>>();
    IntStream.range(0, 1000)
        .forEach(
            n ->
                writes.add(
                    new ReplaceOneModel<>(
                        eq("n" + n), new Document("n", n), new ReplaceOptions().upsert(true))));
    var unordered = new BulkWriteOptions().ordered(false);
    assertThat(books.bulkWrite(writes, unordered).getUpserts()).hasSize(1000);
    assertThat(books.bulkWrite(writes, unordered).getMatchedCount()).isEqualTo(1000);
    assertThat(books.countDocuments()).isEqualTo(1000);
  }

  @Test
  void whatIsNoUpdateIsRefused() {
    books.insertOne(book("n1"));
    var refused =
        catchThrowableOfType(
            MongoWriteException.class,
            () -> books.updateOne(eq("n1"), new Document("$unheardOf", new Document("a", 1))));
    assertThat(refused.getError().getCode()).isEqualTo(9);
  }
}
