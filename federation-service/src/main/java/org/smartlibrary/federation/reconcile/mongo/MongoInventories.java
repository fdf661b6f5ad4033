package org.smartlibrary.federation.reconcile.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.reconcile.Inventories;
import org.smartlibrary.federation.reconcile.Inventory;
import org.smartlibrary.starter.mongo.Optimistic;
import org.springframework.stereotype.Repository;

/**
 * The collection {@code reconcile_inventories}: a document a library. What was compared leaves its
 * time behind, so that it is not compared again when it is heard again.
 */
@Repository
class MongoInventories implements Inventories {

  private static final String ID = "_id";
  private static final String WAITS = "waits";
  private static final String SUSPECTED_AT = "suspectedAt";

  private final MongoCollection<Document> inventories;

  MongoInventories(MongoDatabase database) {
    this.inventories = database.getCollection("reconcile_inventories");
  }

  @Override
  public void put(Inventory inventory) {
    Bson older =
        and(
            eq(ID, inventory.isil()),
            lt(InventoryDocument.TAKEN_AT, Date.from(inventory.takenAt())));
    Document document = InventoryDocument.of(inventory).append(WAITS, true);
    // Else the one that is here is as late or later.
    Optimistic.unlessThere(
        () -> inventories.replaceOne(older, document, new ReplaceOptions().upsert(true)));
  }

  @Override
  public List<String> waiting() {
    List<String> waiting = new ArrayList<>();
    inventories
        .find(eq(WAITS, true))
        .projection(include(ID))
        .forEach(found -> waiting.add(found.getString(ID)));
    return waiting;
  }

  @Override
  public @Nullable Waiting find(String isil) {
    Document found = inventories.find(and(eq(ID, isil), eq(WAITS, true))).first();
    if (found == null) {
      return null;
    }
    Date suspectedAt = found.getDate(SUSPECTED_AT);
    return new Waiting(
        InventoryDocument.read(found), suspectedAt == null ? null : suspectedAt.toInstant());
  }

  @Override
  public void suspect(Inventory inventory, Instant at) {
    inventories.updateOne(same(inventory), set(SUSPECTED_AT, Date.from(at)));
  }

  @Override
  public void done(Inventory inventory) {
    inventories.updateOne(
        same(inventory),
        combine(
            set(WAITS, false),
            unset(SUSPECTED_AT),
            unset(InventoryDocument.RANGES),
            unset(InventoryDocument.THROUGH)));
  }

  private static Bson same(Inventory inventory) {
    return and(
        eq(ID, inventory.isil()), eq(InventoryDocument.TAKEN_AT, Date.from(inventory.takenAt())));
  }
}
