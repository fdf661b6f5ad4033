package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.startertest.Contracts;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a library's catalogue holds is summed up and told. */
@WithCatalogService
@TestPropertySource(
    properties = {
      "catalog.horizon.settle=0s",
      "catalog.inventory.look=300ms",
      "catalog.inventory.again=300ms"
    })
class InventoryJourneyTest {

  private static final String TYPE = "org.smartlibrary.catalog.inventory-taken.v1";
  private static final TopicPartition TOPIC = new TopicPartition("catalog.inventory", 0);

  private final CatalogService service;
  private final KafkaClients kafka;

  InventoryJourneyTest(@Autowired CatalogService service, @Autowired KafkaClients kafka) {
    this.service = service;
    this.kafka = kafka;
  }

  @Test
  void aFileIsSummedUpAndAgainWhenSomebodyAsks() throws Exception {
    String isil = service.newLibrary();
    service.completed(
        service.sync(
            isil,
            (CatalogService.record("n1", "One") + CatalogService.record("n2", "Two"))
                .getBytes(UTF_8),
            "application/x-ndjson"));
    JsonNode first = awaitInventory(isil, 2);
    Contracts.assertValid(TYPE, first.toString());
    assertThat(first.at("/ranges")).hasSize(1);

    service.completed(
        service.sync(isil, CatalogService.deleted("n1").getBytes(UTF_8), "application/x-ndjson"));
    assertThat(post(isil, TestTokens.librarySystem(isil))).isEqualTo(202);
    JsonNode second = awaitInventory(isil, 1);

    assertThat(second.at("/sequence").asLong()).isGreaterThan(first.at("/sequence").asLong());
    assertThat(second.at("/ranges/0/digest")).isNotEqualTo(first.at("/ranges/0/digest"));
  }

  @Test
  void onlyWhoMayWriteForTheLibraryAsks() {
    String isil = service.newLibrary();
    assertThat(post(isil, TestTokens.reader())).isEqualTo(403);
    assertThat(post(isil, TestTokens.librarySystem("CN-nobody"))).isEqualTo(403);
    assertThat(post("CN-nobody", TestTokens.operator())).isEqualTo(404);
  }

  private int post(String isil, String token) {
    return service
        .send(
            service
                .request("/api/libraries/" + isil + "/inventory", token)
                .POST(BodyPublishers.noBody()))
        .statusCode();
  }

  private JsonNode awaitInventory(String isil, int count) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> newest(isil),
            found -> found.filter(it -> it.at("/count").asInt() == count).isPresent())
        .orElseThrow();
  }

  private Optional<JsonNode> newest(String isil) {
    @Nullable JsonNode newest = null;
    try (Consumer<String, byte[]> consumer = kafka.consumer(Map.of())) {
      consumer.assign(List.of(TOPIC));
      consumer.seekToBeginning(List.of(TOPIC));
      long end = consumer.endOffsets(List.of(TOPIC)).getOrDefault(TOPIC, 0L);
      while (consumer.position(TOPIC) < end) {
        for (ConsumerRecord<String, byte[]> told : consumer.poll(Duration.ofMillis(200))) {
          newest = told.key().equals(isil) ? JsonMapper.shared().readTree(told.value()) : newest;
        }
      }
    }
    return Optional.ofNullable(newest);
  }
}
