package org.smartlibrary.local.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

  private static final int CLIENTS = 8;
  private static final int TIMES = 50;

  @TempDir Path folder;
  private EmbeddedMongo server;
  private MongoClient client;
  private MongoCollection<Document> books;

  @BeforeEach
  void start() throws IOException {
    server = EmbeddedMongo.start(folder);
    client = MongoClients.create(server.connectionString());
    books = client.getDatabase("race").getCollection("books");
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void everyIncrementCounts() throws Exception {
    books.insertOne(new Document("_id", "n1").append("n", 0));
    together(() -> repeat(() -> books.updateOne(eq("n1"), Updates.inc("n", 1))));
    assertThat(books.find().first()).containsEntry("n", CLIENTS * TIMES);
  }

  @Test
  void anIncrementThatCreatesItsDocumentCreatesOne() throws Exception {
    var upsert = new UpdateOptions().upsert(true);
    together(() -> repeat(() -> books.updateOne(eq("n1"), Updates.inc("n", 1), upsert)));
    assertThat(books.find()).containsExactly(new Document("_id", "n1").append("n", 400));
  }

  @Test
  void aUniqueValueHasOneWinner() throws Exception {
    books.createIndex(Indexes.ascending("isbn"), new IndexOptions().unique(true));
    var winners = together(() -> wins(new Document("isbn", "978-7-02-000220-7")));
    assertThat(winners).isEqualTo(1);
    assertThat(books.countDocuments()).isEqualTo(1);
  }

  private int wins(Document document) {
    try {
      books.insertOne(document);
      return 1;
    } catch (MongoWriteException e) {
      assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
      return 0;
    }
  }

  @Test
  void ofTwoReplacementsOfOneVersionOneCounts() throws Exception {
    books.insertOne(new Document("_id", "n1").append("version", 0L));
    int replaced = together(this::replaceCurrent);
    assertThat(books.find().first()).containsEntry("version", (long) replaced);
  }

  private int replaceCurrent() {
    int replaced = 0;
    for (int time = 0; time < TIMES; time++) {
      long version = books.find(eq("n1")).into(new ArrayList<>()).getFirst().getLong("version");
      var next = new Document("_id", "n1").append("version", version + 1);
      replaced +=
          (int) books.replaceOne(and(eq("n1"), eq("version", version)), next).getModifiedCount();
    }
    return replaced;
  }

  @Test
  void aReaderFindsAMovingDocumentOnExactlyOneShelf() throws Exception {
    books.createIndex(Indexes.ascending("shelf"));
    books.insertOne(new Document("_id", "n1").append("shelf", 0).append("same", 0));
    var moved = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var mover = threads.submit(() -> move(moved));
      var reader = threads.submit(() -> watch(moved));
      mover.get();
      assertThat(reader.get()).isPositive();
    }
  }

  private int move(AtomicBoolean moved) {
    for (int shelf = 1; shelf <= 300; shelf++) {
      books.updateOne(
          eq("n1"),
          Updates.combine(Updates.set("shelf", shelf % 2), Updates.set("same", shelf % 2)));
    }
    moved.set(true);
    return 0;
  }

  private int watch(AtomicBoolean moved) {
    int seen = 0;
    while (!moved.get()) {
      for (var book : books.find(eq("shelf", 1))) {
        assertThat(book).containsEntry("same", 1);
        seen++;
      }
    }
    return seen;
  }

  private static int repeat(Runnable work) {
    for (int time = 0; time < TIMES; time++) {
      work.run();
    }
    return TIMES;
  }

  private static int together(Callable<Integer> work) throws Exception {
    int sum = 0;
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      var running = new ArrayList<Future<Integer>>();
      for (int number = 0; number < CLIENTS; number++) {
        running.add(threads.submit(work));
      }
      for (var one : running) {
        sum += one.get();
      }
    }
    return sum;
  }
}
