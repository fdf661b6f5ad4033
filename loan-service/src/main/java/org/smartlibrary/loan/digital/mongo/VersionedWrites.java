package org.smartlibrary.loan.digital.mongo;

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
    return Optimistic.insert(collection, first);
  }
}
