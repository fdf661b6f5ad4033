package org.smartlibrary.catalog.store.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.starter.event.KafkaClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The offsets that the catalogue's consumer group has committed, which it does after the work is
 * durable. They are the same for every instance of the service.
 */
@Component
class CommittedPositions implements AppliedPositions, DisposableBean {

  private static final long PATIENCE_SECONDS = 10;
  private final SingletonSupplier<Admin> admin;

  CommittedPositions(KafkaClients clients) {
    this.admin = SingletonSupplier.of(clients::admin);
  }

  @Override
  public Map<Integer, Long> before() {
    Map<Integer, Long> before = new HashMap<>();
    committed()
        .forEach(
            (partition, offset) -> {
              if (offset != null && partition.topic().equals(CatalogRecordTopic.NAME)) {
                before.put(partition.partition(), offset.offset());
              }
            });
    return before;
  }

  private Map<org.apache.kafka.common.TopicPartition, OffsetAndMetadata> committed() {
    try {
      return admin
          .obtain()
          .listConsumerGroupOffsets(CatalogueFollower.GROUP)
          .partitionsToOffsetAndMetadata()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for committed offsets", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the committed offsets cannot be had", e);
    }
  }

  @Override
  public void destroy() {
    admin.obtain().close();
  }
}
