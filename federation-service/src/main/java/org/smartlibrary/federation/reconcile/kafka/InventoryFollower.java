package org.smartlibrary.federation.reconcile.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.smartlibrary.federation.reconcile.Inventories;
import org.smartlibrary.federation.reconcile.Inventory;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.stereotype.Component;

/** Takes the catalogues' inventories over. */
@Component
class InventoryFollower implements EventHandler {

  static final String TOPIC = "catalog.inventory";
  static final String TYPE = "org.smartlibrary.catalog.inventory-taken.v1";

  private final Inventories inventories;

  InventoryFollower(Inventories inventories) {
    this.inventories = inventories;
  }

  /** What this service reads of it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record InventoryTaken(
      String isil,
      Instant takenAt,
      long sequence,
      Map<Integer, Long> through,
      long count,
      List<Inventory.Held> ranges) {

    Inventory inventory() {
      return new Inventory(isil, takenAt, sequence, through, count, ranges);
    }
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String group() {
    return "federation-reconcile";
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    batch.stream()
        .filter(event -> event.type().equals(TYPE))
        .map(event -> event.as(InventoryTaken.class).inventory())
        .forEach(inventories::put);
  }
}
