package org.smartlibrary.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Insertion and replacement that never overwrite what somebody else wrote meanwhile. */
public final class Optimistic {

  private static final String OUTBOX = "outbox";
  private static final String SHARD = "outboxShard";

  private Optimistic() {}

  /** Inserts a document; false when there is one of its {@code _id} already. */
  public static boolean insert(MongoCollection<Document> collection, Document first) {
    return unlessThere(() -> collection.insertOne(first));
  }

  /**
   * Writes what inserts a document; false when there is one of its {@code _id} already, as when an
   * upsert whose filter asks for an older version meets a newer one.
   */
  public static boolean unlessThere(Runnable write) {
    try {
      write.run();
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /**
   * Replaces the document of the same {@code _id} whose field {@code version} is still the expected
   * one; false when somebody was faster, or when there is none. Events that still wait in its
   * outbox are kept, before those that the next brings.
   */
  public static boolean replace(
      MongoCollection<Document> collection, Document next, long expectedVersion) {
    var unchanged = and(eq("_id", next.get("_id")), eq("version", expectedVersion));
    if (replaced(collection, and(unchanged, exists(OUTBOX, false)), next)) {
      return true;
    }
    var waiting = collection.find(unchanged).projection(Projections.include(OUTBOX, SHARD)).first();
    return waiting != null && replaced(collection, unchanged, keeping(waiting, next));
  }

  private static boolean replaced(
      MongoCollection<Document> collection, Bson filter, Document next) {
    return collection.replaceOne(filter, next).getMatchedCount() == 1;
  }

  private static Document keeping(Document waiting, Document next) {
    var events = new ArrayList<>(events(waiting));
    var known = events.stream().map(event -> event.get("id")).collect(Collectors.toSet());
    events(next).stream().filter(event -> !known.contains(event.get("id"))).forEach(events::add);
    var shard = next.containsKey(SHARD) ? next.get(SHARD) : waiting.get(SHARD);
    return events.isEmpty() ? next : new Document(next).append(OUTBOX, events).append(SHARD, shard);
  }

  private static List<Document> events(Document document) {
    return document.getList(OUTBOX, Document.class, List.of());
  }
}
