package org.smartlibrary.federation.cluster.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.Document;

/**
 * Writes documents of a batch, except over those of a newer one: then the filter finds nothing, the
 * insert that follows meets the newer document's {@code _id}, and that refusal is what is wanted.
 */
final class GuardedWrites {

  private static final int DUPLICATE_KEY = 11000;
  private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private GuardedWrites() {}

  static void write(MongoCollection<Document> collection, List<Document> documents, long batch) {
    if (documents.isEmpty()) {
      return;
    }
    var writes =
        documents.stream()
            .map(
                document ->
                    new ReplaceOneModel<>(
                        and(eq("_id", document.get("_id")), lt(ClusterDocuments.BATCH, batch)),
                        document,
                        OR_INSERT))
            .toList();
    try {
      collection.bulkWrite(writes, IN_ANY_ORDER);
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
    }
  }
}
