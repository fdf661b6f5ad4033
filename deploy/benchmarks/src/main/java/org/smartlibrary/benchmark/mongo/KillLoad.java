package org.smartlibrary.benchmark.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;

/** Writers that remember what was acknowledged: batches of new documents, and replacements. */
final class KillLoad {

  private static final int WRITERS = 4;
  private static final int BATCH = 20;

  private final AtomicLong next = new AtomicLong();
  private final Map<String, Long> versions = new ConcurrentHashMap<>();

  long acknowledged() {
    return versions.size();
  }

  void runUntilItBreaks(MongoServerProcess server, Runnable breaking) {
    try (var client = server.client();
        var threads = Executors.newFixedThreadPool(WRITERS)) {
      books(client).createIndex(Indexes.ascending("shelf", "version"));
      books(client).createIndex(Indexes.ascending("keys"));
      IntStream.range(0, WRITERS).forEach(_ -> threads.execute(() -> write(books(client))));
      breaking.run();
    }
  }

  private void write(MongoCollection<Document> books) {
    try {
      while (true) {
        insert(books);
        replaceOne(books);
      }
    } catch (MongoException killed) {
      return;
    }
  }

  private void insert(MongoCollection<Document> books) {
    long first = next.getAndAdd(BATCH);
    var batch = Books.books((int) first, BATCH);
    books.insertMany(batch);
    batch.forEach(book -> versions.put(book.getString("_id"), 1L));
  }

  /** A document of one's own range moves to another shelf; a later version may not go back. */
  private void replaceOne(MongoCollection<Document> books) {
    long number = ThreadLocalRandom.current().nextLong(next.get());
    var id = Books.id(number);
    versions.computeIfPresent(
        id,
        (_, version) -> {
          var moved = Books.book(number).append("version", version + 1);
          moved.put("shelf", Books.shelf((number + version) % Books.SHELVES));
          moved.put("keys", List.of(Books.key(number), "v" + version));
          books.replaceOne(Filters.eq(id), moved, new ReplaceOptions().upsert(true));
          return version + 1;
        });
  }

  /** How many acknowledged documents are not there, or in a version before the acknowledged one. */
  long lost(MongoClient client) {
    var there = new HashMap<String, Long>();
    for (var book : books(client).find().projection(Projections.include("version"))) {
      there.put(book.getString("_id"), book.getLong("version"));
    }
    return versions.entrySet().stream()
        .filter(book -> there.getOrDefault(book.getKey(), 0L) < book.getValue())
        .count();
  }

  /** How many documents stand in an index and not in the collection, or the other way round. */
  long disagreements(MongoClient client) {
    Set<String> stored = new HashSet<>();
    Set<String> entries = new HashSet<>();
    for (var book : books(client).find().sort(Sorts.ascending("_id"))) {
      stored.add(entry(book));
    }
    for (var book : books(client).find().sort(Sorts.ascending("shelf", "version"))) {
      entries.add(entry(book));
    }
    long both = stored.stream().filter(entries::contains).count();
    long counted = books(client).countDocuments(Filters.gte("shelf", ""));
    return (stored.size() - both)
        + (entries.size() - both)
        + Math.abs(counted - stored.size())
        + withoutTheirKeys(client);
  }

  private static String entry(Document book) {
    return book.getString("shelf") + " " + book.getLong("version") + " " + book.getString("_id");
  }

  private static long withoutTheirKeys(MongoClient client) {
    long missing = 0;
    for (var book : books(client).find()) {
      var last = book.getList("keys", String.class).getLast();
      var found = Filters.and(Filters.eq("keys", last), Filters.eq(book.get("_id")));
      missing += books(client).countDocuments(found) == 1 ? 0 : 1;
    }
    return missing;
  }

  private static MongoCollection<Document> books(MongoClient client) {
    return client.getDatabase("kill").getCollection("books");
  }
}
