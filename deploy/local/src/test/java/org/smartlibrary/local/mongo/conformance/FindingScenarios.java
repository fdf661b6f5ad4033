package org.smartlibrary.local.mongo.conformance;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Filters.size;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers with and without the indexes that serve the queries. */
abstract class FindingScenarios extends Scenarios {

  private void books(boolean indexed) {
    if (indexed) {
      books.createIndex(Indexes.ascending("year"));
      books.createIndex(Indexes.ascending("tags"));
      books.createIndex(Indexes.ascending("items.barcode"));
      books.createIndex(Indexes.ascending("title"));
      books.createIndex(Indexes.descending("year", "title"));
    }
    books.insertMany(
        List.of(
            book("a").append("year", 1954).append("title", "红楼梦").append("tags", List.of("x", "y")),
            book("b").append("year", 1980L).append("title", "三国演义").append("tags", List.of("y")),
            book("c").append("year", 1999.5).append("title", "西游记").append("tags", List.of()),
            book("d").append("year", null).append("title", "abc").append("tags", "x"),
            book("e").append("title", "abd").append("items", items("1", "IN", "2", "OUT")),
            book("f").append("year", "1954").append("items", items("3", "OUT", "4", "IN"))));
  }

  private static List<Document> items(String one, String status, String two, String other) {
    return List.of(
        new Document("barcode", one).append("status", status),
        new Document("barcode", two).append("status", other));
  }

  private void finds(Bson filter, String... expected) {
    assertThat(ids(books.find(filter))).as(filter.toString()).containsExactlyInAnyOrder(expected);
    assertThat(books.countDocuments(filter)).as(filter.toString()).isEqualTo(expected.length);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void equalityAndOneOfSeveral(boolean indexed) {
    books(indexed);
    finds(eq("a"), "a");
    finds(in("_id", "a", "c", "zz"), "a", "c");
    finds(in("_id", List.of()));
    finds(eq("year", 1954), "a");
    finds(eq("year", 1980), "b");
    finds(eq("year", 1954L), "a");
    finds(in("year", 1954, 1980, 7), "a", "b");
    finds(eq("year", null), "d", "e");
    finds(in("year", null, 1954), "a", "d", "e");
    finds(eq("title", "三国演义"), "b");
    finds(and(eq("year", 1954), eq("title", "红楼梦")), "a");
    finds(and(eq("year", 1954), eq("title", "三国演义")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rangesStayWithinTheType(boolean indexed) {
    books(indexed);
    finds(gt("year", 1954), "b", "c");
    finds(gte("year", 1954), "a", "b", "c");
    finds(lt("year", 1980), "a");
    finds(lte("year", 1980.0), "a", "b");
    finds(and(gt("year", 1954), lt("year", 1999)), "b");
    finds(and(gt("year", 1990), lt("year", 1980)));
    finds(gt("year", "1900"), "f");
    finds(and(gte("title", "abc"), lt("title", "abd")), "d");
    finds(gt("_id", "d"), "e", "f");
    finds(and(gte("_id", "b"), lt("_id", "d")), "b", "c");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void arraysMatchByAnyElement(boolean indexed) {
    books(indexed);
    finds(eq("tags", "x"), "a", "d");
    finds(eq("tags", "y"), "a", "b");
    finds(in("tags", "x", "y"), "a", "b", "d");
    finds(eq("tags", List.of("y")), "b");
    finds(eq("tags", List.of()), "c");
    finds(size("tags", 2), "a");
    finds(eq("items.barcode", "2"), "e");
    finds(in("items.barcode", "2", "1", "3"), "e", "f");
    finds(elemMatch("items", and(eq("barcode", "1"), eq("status", "IN"))), "e");
    finds(elemMatch("items", and(eq("barcode", "1"), eq("status", "OUT"))));
    finds(and(eq("items.barcode", "3"), eq("items.status", "IN")), "f");
    finds(gt("items.barcode", "2"), "f");
    finds(eq("items.0.barcode", "3"), "f");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void alternativesNegationsAndPresence(boolean indexed) {
    books(indexed);
    finds(or(eq("year", 1954), eq("title", "abc")), "a", "d");
    finds(or(eq("year", 1954), eq("title", "红楼梦")), "a");
    finds(or(eq("year", 1954), eq("unindexed", 1)), "a");
    finds(and(or(eq("year", 1954), eq("year", 1980)), eq("tags", "x")), "a");
    finds(ne("year", 1954), "b", "c", "d", "e", "f");
    finds(nin("year", 1954, 1980), "c", "d", "e", "f");
    finds(exists("year"), "a", "b", "c", "d", "f");
    finds(exists("year", false), "e");
    finds(and(exists("year"), eq("year", null)), "d");
    finds(not(gt("year", 1954)), "a", "d", "e", "f");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void stringsMatchByTheirBeginning(boolean indexed) {
    books(indexed);
    finds(regex("title", "^ab"), "d", "e");
    finds(regex("title", "^三国"), "b");
    finds(regex("title", "^abc$"), "d");
    finds(regex("title", "^ABC", "i"), "d");
    finds(regex("title", "b"), "d", "e");
    finds(regex("title", "^a|^红"), "a", "d", "e");
    finds(regex("title", "^" + Pattern.quote("ab")), "d", "e");
    finds(regex("title", "^abx*"), "d", "e");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theOrderIsByTypeThenByValue(boolean indexed) {
    books(indexed);
    assertThat(ids(books.find().sort(Sorts.ascending("year", "_id"))))
        .containsExactly("d", "e", "a", "b", "c", "f");
    assertThat(ids(books.find().sort(Sorts.descending("year")).limit(3)))
        .containsExactly("f", "c", "b");
    assertThat(ids(books.find(gt("year", 0)).sort(Sorts.descending("year"))))
        .containsExactly("c", "b", "a");
    assertThat(ids(books.find().sort(Sorts.descending("_id")).skip(1).limit(2)))
        .containsExactly("e", "d");
    assertThat(ids(books.find(exists("title")).sort(Sorts.ascending("title"))))
        .containsExactly("d", "e", "b", "a", "c");
    assertThat(
            ids(
                books
                    .find(eq("year", 1954))
                    .sort(Sorts.orderBy(Sorts.ascending("year"), Sorts.ascending("title")))))
        .containsExactly("a");
    assertThat(ids(books.find(exists("tags")).sort(Sorts.descending("tags", "_id"))))
        .containsExactly("b", "a", "d", "c");
  }

  @Test
  void charactersOutsideTheBasicPlaneSortAfterTheOthers() {
    books.createIndex(Indexes.ascending("title"));
    books.insertMany(
        List.of(
            book("rare").append("title", "\uD842\uDFB7野家"),
            book("wide").append("title", "（上）"),
            book("plain").append("title", "中")));
    assertThat(ids(books.find().sort(Sorts.ascending("title"))))
        .containsExactly("plain", "wide", "rare");
    finds(gt("title", "（"), "rare", "wide");
  }

  @Test
  void projectionsIncludeOrExclude() {
    books.insertOne(book("a").append("x", 1).append("y", new Document("z", 2).append("w", 3)));
    assertThat(books.find().projection(Projections.include("y.z")).first())
        .isEqualTo(book("a").append("y", new Document("z", 2)));
    assertThat(books.find().projection(Projections.exclude("y")).first())
        .isEqualTo(book("a").append("x", 1));
    assertThat(
            books
                .find()
                .projection(Projections.fields(Projections.include("x"), Projections.excludeId()))
                .first())
        .isEqualTo(new Document("x", 1));
  }

  @Test
  void aLongAnswerComesInBatches() {
    books.insertMany(
        IntStream.range(0, 2500)
            .mapToObj(n -> book("%05d".formatted(n)).append("even", n % 2 == 0))
            .toList());
    assertThat(books.find().batchSize(100)).hasSize(2500);
    assertThat(ids(books.find(eq("even", true)))).hasSize(1250).doesNotHaveDuplicates();
    assertThat(ids(books.find().sort(Sorts.ascending("_id")).skip(2490).limit(100))).hasSize(10);
    assertThat(books.countDocuments()).isEqualTo(2500);
    assertThat(books.estimatedDocumentCount()).isEqualTo(2500);
    assertThat(books.countDocuments(eq("even", true), limited(7))).isEqualTo(7);
  }

  private static CountOptions limited(int limit) {
    return new CountOptions().limit(limit);
  }

  @Test
  void anOpenCursorSeesEveryDocumentThatStays() {
    books.insertMany(IntStream.range(0, 1000).mapToObj(n -> book("%05d".formatted(n))).toList());
    var seen = new ArrayList<String>();
    try (var cursor = books.find().batchSize(10).iterator()) {
      seen.add(cursor.next().getString("_id"));
      books.deleteMany(gt("_id", "00899"));
      cursor.forEachRemaining(document -> seen.add(document.getString("_id")));
    }
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(900);
  }

  @Test
  void aThousandIdsAreAskedForAtOnce() {
    books.createIndex(Indexes.ascending("keys"));
    books.insertMany(
        IntStream.range(0, 1200)
            .mapToObj(n -> book("n" + n).append("keys", List.of("k" + n, "k" + (n + 1))))
            .toList());
    var ids = IntStream.range(0, 2000).filter(n -> n % 2 == 0).mapToObj(n -> "n" + n).toList();
    assertThat(ids(books.find(in("_id", ids)))).hasSize(600);
    var keys = IntStream.range(0, 3000).mapToObj(n -> "k" + n).toList();
    assertThat(ids(books.find(in("keys", keys)))).hasSize(1200).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void distinctValuesAndGroups(boolean indexed) {
    books(indexed);
    assertThat(books.distinct("tags", String.class)).containsExactlyInAnyOrder("x", "y");
    assertThat(books.distinct("title", gt("year", 1960), String.class))
        .containsExactlyInAnyOrder("三国演义", "西游记");
    assertThat(
            books.aggregate(
                List.of(
                    Aggregates.match(exists("title")),
                    Aggregates.group("$title", Accumulators.sum("n", 1)),
                    Aggregates.sort(Sorts.descending("_id")),
                    Aggregates.limit(1))))
        .containsExactly(new Document("_id", "西游记").append("n", 1));
    assertThat(books.aggregate(List.of(Aggregates.match(gt("year", 1)), Aggregates.count())))
        .containsExactly(new Document("count", 3));
  }

  @Test
  void whatIsNotThereIsFoundByNobody() {
    finds(eq("a"));
    assertThat(books.find().first()).isNull();
    assertThat(books.distinct("title", String.class)).isEmpty();
    assertThat(books.aggregate(List.of(Aggregates.match(eq("a", 1))))).isEmpty();
    assertThat(books.estimatedDocumentCount()).isZero();
    assertThat(books.deleteMany(new Document()).getDeletedCount()).isZero();
    assertThat(books.listIndexes()).isEmpty();
  }
}
