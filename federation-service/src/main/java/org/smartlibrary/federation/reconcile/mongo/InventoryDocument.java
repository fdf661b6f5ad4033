package org.smartlibrary.federation.reconcile.mongo;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.smartlibrary.federation.reconcile.Inventory;

/** An inventory as a document. */
final class InventoryDocument {

  static final String TAKEN_AT = "takenAt";
  static final String THROUGH = "through";
  static final String RANGES = "ranges";

  private InventoryDocument() {}

  static Document of(Inventory inventory) {
    Document through = new Document();
    inventory.through().forEach((partition, before) -> through.append("" + partition, before));
    return new Document("_id", inventory.isil())
        .append(TAKEN_AT, Date.from(inventory.takenAt()))
        .append("sequence", inventory.sequence())
        .append(THROUGH, through)
        .append("count", inventory.count())
        .append(RANGES, inventory.ranges().stream().map(InventoryDocument::of).toList());
  }

  private static Document of(Inventory.Held held) {
    return new Document("to", held.to())
        .append("count", held.count())
        .append("digest", held.digest());
  }

  static Inventory read(Document document) {
    Map<Integer, Long> through = new HashMap<>();
    document
        .get(THROUGH, new Document())
        .forEach((partition, before) -> through.put(Integer.valueOf(partition), (Long) before));
    return new Inventory(
        document.getString("_id"),
        document.getDate(TAKEN_AT).toInstant(),
        document.getLong("sequence"),
        through,
        document.getLong("count"),
        document.getList(RANGES, Document.class, List.of()).stream()
            .map(InventoryDocument::held)
            .toList());
  }

  private static Inventory.Held held(Document held) {
    return new Inventory.Held(
        held.getString("to"), held.getLong("count"), held.getString("digest"));
  }
}
