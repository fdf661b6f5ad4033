package org.smartlibrary.catalog.store.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.smartlibrary.starter.event.KafkaClients;

/** The offset behind the last event of each partition of {@code catalog.record}. */
final class TopicEnds implements Supplier<Map<Integer, Long>> {

  private final KafkaClients clients;

  TopicEnds(KafkaClients clients) {
    this.clients = clients;
  }

  @Override
  public Map<Integer, Long> get() {
    try (Consumer<String, byte[]> consumer = clients.consumer(Map.of())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(CatalogRecordTopic.NAME).stream()
              .map(one -> new TopicPartition(one.topic(), one.partition()))
              .toList();
      Map<Integer, Long> ends = new HashMap<>();
      consumer
          .endOffsets(partitions)
          .forEach((partition, end) -> ends.put(partition.partition(), end));
      return ends;
    }
  }
}
