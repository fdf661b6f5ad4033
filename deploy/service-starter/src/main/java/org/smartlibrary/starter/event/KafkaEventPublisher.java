package org.smartlibrary.starter.event;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.util.function.SingletonSupplier;

/** Connects when the first event is sent. */
final class KafkaEventPublisher implements EventPublisher, DisposableBean {

  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);
  private static final Map<String, Object> BATCHES =
      Map.of(ProducerConfig.LINGER_MS_CONFIG, 20, ProducerConfig.BATCH_SIZE_CONFIG, 128 << 10);

  private final SingletonSupplier<Producer<String, byte[]>> producer;
  private final CloudEvents cloudEvents;
  private final EventTraces traces;
  private volatile boolean used;

  KafkaEventPublisher(KafkaClients clients, CloudEvents cloudEvents, EventTraces traces) {
    this.producer = SingletonSupplier.of(() -> clients.producer(BATCHES));
    this.cloudEvents = cloudEvents;
    this.traces = traces;
  }

  @Override
  public CompletableFuture<RecordMetadata> send(OutgoingEvent event) {
    return sendTo(null, event);
  }

  @Override
  public CompletableFuture<RecordMetadata> send(OutgoingEvent event, int partition) {
    return sendTo(partition, event);
  }

  private CompletableFuture<RecordMetadata> sendTo(
      @Nullable Integer partition, OutgoingEvent event) {
    try {
      return send(cloudEvents.write(WrittenEvent.of(event, traces.current()), partition));
    } catch (EventTooLargeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<RecordMetadata> send(ProducerRecord<String, byte[]> written) {
    used = true;
    var sent = new CompletableFuture<RecordMetadata>();
    var _ = producer.obtain().send(written, into(sent));
    return sent;
  }

  private static Callback into(CompletableFuture<RecordMetadata> sent) {
    return (metadata, failure) -> {
      if (failure == null) {
        sent.complete(metadata);
      } else {
        sent.completeExceptionally(failure);
      }
    };
  }

  @Override
  public void flush() {
    if (used) {
      producer.obtain().flush();
    }
  }

  @Override
  public void destroy() {
    if (used) {
      producer.obtain().close(PATIENCE_AT_THE_END);
    }
  }
}
