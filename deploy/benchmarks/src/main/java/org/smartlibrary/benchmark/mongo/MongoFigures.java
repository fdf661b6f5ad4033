package org.smartlibrary.benchmark.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The measurements, each after a warm-up of its own. */
final class MongoFigures {

  private static final int BATCH = 1_000;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration TIME = Duration.ofSeconds(6);

  private final MongoCollection<Document> books;
  private final int documents;
  private final Map<String, Object> figures = new LinkedHashMap<>();

  MongoFigures(MongoClient client, int documents) {
    this.books = client.getDatabase("benchmark").getCollection("books");
    this.documents = documents;
  }

  Map<String, Object> measure() {
    books.createIndex(Indexes.ascending("shelf"));
    insert();
    find("findsById", (_, _) -> one("_id", Books.id(any())));
    find("findsBySecondaryIndex", (_, _) -> one("shelf", Books.shelf(any() % Books.SHELVES)));
    books.createIndex(Indexes.ascending("keys"));
    batches();
    figures.put("updatesPerSecond1Client", rate(1, (_, _) -> update()));
    figures.put("updatesPerSecond8Clients", rate(8, (_, _) -> update()));
    return figures;
  }

  private void insert() {
    long began = System.nanoTime();
    for (int from = 0; from < documents; from += BATCH) {
      books.insertMany(Books.books(from, BATCH));
    }
    figures.put("insertsPerSecond", Rate.perSecond(documents, System.nanoTime() - began));
  }

  private void find(String name, Rate.Work find) {
    figures.put(name + "PerSecond1Connection", rate(1, find));
    figures.put(name + "PerSecond8Connections", rate(8, find));
  }

  private static long rate(int clients, Rate.Work work) {
    Rate.perSecond(clients, WARM_UP, work);
    return Rate.perSecond(clients, TIME, work);
  }

  private long any() {
    return ThreadLocalRandom.current().nextLong(documents);
  }

  private long one(String field, String value) {
    if (books.find(Filters.eq(field, value)).limit(1).first() == null) {
      throw new IllegalStateException("Not found: " + field + " " + value);
    }
    return 1;
  }

  private long update() {
    return books
        .updateOne(Filters.eq(Books.id(any())), Updates.inc("version", 1L))
        .getModifiedCount();
  }

  /** What a batch of a thousand records costs a service, in documents a second. */
  private void batches() {
    figures.put("documentsPerSecondByThousandIds", rate(1, (_, _) -> byIds()));
    figures.put("documentsPerSecondByThreeThousandKeys", rate(1, (_, _) -> byKeys()));
    figures.put("replacementsPerSecondInBatches", rate(1, (_, time) -> replace(any(), time)));
    figures.put(
        "upsertsOfNewPerSecondInBatches",
        rate(1, (_, time) -> replace(System.nanoTime() >>> 8, time)));
  }

  private long byIds() {
    long first = any();
    var ids = LongStream.range(0, BATCH).mapToObj(n -> Books.id((first + 97 * n) % documents));
    return count(Filters.in("_id", ids.toList()));
  }

  private long byKeys() {
    long first = any();
    var keys =
        LongStream.range(0, BATCH)
            .map(n -> (first + 97 * n) % documents)
            .boxed()
            .flatMap(n -> IntStream.range(0, 3).mapToObj(k -> Books.key(n + k)));
    return count(Filters.in("keys", keys.toList()));
  }

  private long count(Bson filter) {
    long count = 0;
    for (var _ : books.find(filter).batchSize(10_000)) {
      count++;
    }
    return count;
  }

  private long replace(long first, long time) {
    var writes =
        LongStream.range(0, BATCH)
            .mapToObj(n -> first < documents ? (first + 97 * n) % documents : first + n)
            .map(n -> Books.book(n).append("version", time))
            .map(
                book ->
                    new ReplaceOneModel<>(
                        Filters.eq(book.get("_id")), book, new ReplaceOptions().upsert(true)))
            .toList();
    books.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    return BATCH;
  }
}
