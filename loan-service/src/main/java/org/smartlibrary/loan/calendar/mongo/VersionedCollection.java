package org.smartlibrary.loan.calendar.mongo;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.smartlibrary.starter.mongo.Optimistic;

/** Documents that are only ever replaced by the next version of themselves. */
record VersionedCollection(MongoCollection<Document> documents) {

  /** The first version is inserted; false when there is another one already. */
  boolean put(Document document, long version) {
    return version == 1 ? inserted(document) : Optimistic.replace(documents, document, version - 1);
  }

  private boolean inserted(Document document) {
    return Optimistic.insert(documents, document);
  }
}
