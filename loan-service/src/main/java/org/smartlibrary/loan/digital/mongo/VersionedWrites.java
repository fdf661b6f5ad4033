package org.smartlibrary.loan.digital.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.smartlibrary.starter.mongo.Optimistic;

/** The first version is inserted, each later one replaces the one before. */
final class VersionedWrites {

  private VersionedWrites() {}

  static boolean save(MongoCollection<Document> collection, Document next) {
    long version = next.getLong("version");
    return version == 1
        ? insert(collection, next)
        : Optimistic.replace(collection, next, version - 1);
  }

  private static boolean insert(MongoCollection<Document> collection, Document first) {
    try {
      collection.insertOne(first);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
