package org.smartlibrary.catalog.inventory.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.inventory.Inventory;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;
import tools.jackson.databind.json.JsonMapper;

class InventoryPromisesTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              always -> always.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private final List<OutgoingEvent> told = new ArrayList<>();

  @Test
  void anInventoryIsToldAsItsSchemaPromises() {
    Inventory inventory =
        new Inventory(
            new Isil("CN-430121"),
            Instant.parse("2026-11-25T02:00:00Z"),
            Sequence.of(7, 12),
            Map.of(0, 1711L, 7, 1689L),
            65,
            List.of(
                new Inventory.Range("n64", 64, "0".repeat(32)),
                new Inventory.Range(null, 1, "f".repeat(32))));
    new KafkaInventoryEvents(new Recording()).tell(inventory);

    OutgoingEvent event = told.getFirst();
    assertThat(event.topic()).isEqualTo("catalog.inventory");
    assertThat(event.key()).isEqualTo("CN-430121");
    Contracts.assertValid(event.type(), JSON.writeValueAsString(event.data()));
  }

  private final class Recording implements EventPublisher {

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event) {
      told.add(event);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event, int partition) {
      return send(event);
    }

    @Override
    public void flush() {}
  }
}
