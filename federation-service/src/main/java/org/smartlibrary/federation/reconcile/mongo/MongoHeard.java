package org.smartlibrary.federation.reconcile.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.smartlibrary.federation.reconcile.Heard;
import org.springframework.stereotype.Repository;

/** The collection {@code reconcile_heard}: a document a library with its newest sequence. */
@Repository
class MongoHeard implements Heard {

  private static final String SEQUENCE = "sequence";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> heard;

  MongoHeard(MongoDatabase database) {
    this.heard = database.getCollection("reconcile_heard");
  }

  @Override
  public void hear(Map<String, Long> newest) {
    List<UpdateOneModel<Document>> writes =
        newest.entrySet().stream()
            .map(
                each ->
                    new UpdateOneModel<Document>(
                        eq("_id", each.getKey()), Updates.max(SEQUENCE, each.getValue()), UPSERT))
            .toList();
    if (!writes.isEmpty()) {
      heard.bulkWrite(writes);
    }
  }

  @Override
  public long newest(String isil) {
    Document found = heard.find(eq("_id", isil)).first();
    return found == null ? 0 : found.getLong(SEQUENCE);
  }
}
