package org.smartlibrary.catalog.inventory.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.smartlibrary.catalog.inventory.Inventories;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Repository;

/** The collection {@code inventories}: a document a library, by its ISIL. */
@Repository
class MongoInventories implements Inventories {

  private static final String DUE_AT = "dueAt";

  private final MongoCollection<Document> inventories;

  MongoInventories(MongoDatabase database) {
    this.inventories = database.getCollection("inventories");
  }

  @Override
  public boolean claim(Isil isil, Instant now, Instant until) {
    return inventories
                .updateOne(
                    and(eq("_id", isil.value()), lte(DUE_AT, Date.from(now))),
                    Updates.set(DUE_AT, Date.from(until)))
                .getModifiedCount()
            == 1
        || isInserted(isil, until);
  }

  private boolean isInserted(Isil isil, Instant until) {
    return inventories.find(eq("_id", isil.value())).first() == null
        && Optimistic.insert(
            inventories, new Document("_id", isil.value()).append(DUE_AT, Date.from(until)));
  }

  @Override
  public void next(Isil isil, Instant due) {
    inventories.updateOne(
        eq("_id", isil.value()),
        Updates.set(DUE_AT, Date.from(due)),
        new UpdateOptions().upsert(true));
  }
}
