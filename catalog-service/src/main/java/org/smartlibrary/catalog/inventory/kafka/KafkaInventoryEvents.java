package org.smartlibrary.catalog.inventory.kafka;

import java.util.List;
import java.util.Map;
import org.smartlibrary.catalog.inventory.Inventory;
import org.smartlibrary.catalog.inventory.InventoryEvents;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Tells of the newest inventory of each library. */
@Component
class KafkaInventoryEvents implements InventoryEvents {

  static final String TYPE = "org.smartlibrary.catalog.inventory-taken.v1";

  private final EventPublisher publisher;

  KafkaInventoryEvents(EventPublisher publisher) {
    this.publisher = publisher;
  }

  /** As the contract has it; the time in RFC 3339. */
  private record Data(
      String isil,
      String takenAt,
      long sequence,
      Map<Integer, Long> through,
      long count,
      List<Inventory.Range> ranges) {

    static Data of(Inventory inventory) {
      return new Data(
          inventory.isil().value(),
          inventory.takenAt().toString(),
          inventory.sequence().value(),
          inventory.through(),
          inventory.count(),
          inventory.ranges());
    }
  }

  @Override
  public void tell(Inventory inventory) {
    publisher
        .send(
            new OutgoingEvent(
                InventoryTopic.NAME,
                inventory.isil().value(),
                TYPE,
                inventory.takenAt(),
                Data.of(inventory)))
        .join();
  }
}
