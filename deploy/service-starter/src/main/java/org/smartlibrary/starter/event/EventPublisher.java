package org.smartlibrary.starter.event;

import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends straight to Kafka, idempotent and acknowledged by all replicas; for bulk intake that is
 * event first, and for derived streams. State with its events goes through the outbox instead.
 */
public interface EventPublisher {

  /**
   * Completes when acknowledged; lingers and batches. The caller bounds what is in flight. An event
   * of more than 16 MiB fails with an {@link EventTooLargeException}.
   */
  CompletableFuture<RecordMetadata> send(OutgoingEvent event);

  /** Sends to this partition, whatever the event's key. */
  CompletableFuture<RecordMetadata> send(OutgoingEvent event, int partition);

  /** Returns when everything sent before is acknowledged or has failed. */
  void flush();
}
