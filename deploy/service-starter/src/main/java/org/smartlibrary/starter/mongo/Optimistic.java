package org.smartlibrary.starter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Replacement that never overwrites what somebody else wrote meanwhile. */
public final class Optimistic {

  private Optimistic() {}

  /**
   * Replaces the document of the same {@code _id} whose field {@code version} is still the expected
   * one; false when somebody was faster, or when there is none.
   */
  public static boolean replace(
      MongoCollection<Document> collection, Document next, long expectedVersion) {
    var unchanged = and(eq("_id", next.get("_id")), eq("version", expectedVersion));
    return collection.replaceOne(unchanged, next).getMatchedCount() == 1;
  }
}
