package org.smartlibrary.catalog.store.kafka;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.smartlibrary.catalog.store.Position;
import org.smartlibrary.catalog.store.RecordEvent;
import org.smartlibrary.catalog.store.RecordEvents;
import org.smartlibrary.catalog.store.TooLargeToTell;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.EventTooLargeException;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.springframework.stereotype.Component;

@Component
class KafkaRecordEvents implements RecordEvents {

  private final EventPublisher publisher;
  private final Clock clock;

  KafkaRecordEvents(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  @Override
  public CompletableFuture<Position> publish(RecordEvent event) {
    return publisher
        .send(outgoing(event))
        .handle(
            (sent, failure) -> {
              if (failure != null) {
                throw isTooLarge(failure)
                    ? new TooLargeToTell(failure)
                    : new CompletionException(failure);
              }
              return new Position(sent.partition(), sent.offset());
            });
  }

  @Override
  public void flush() {
    publisher.flush();
  }

  /** By the network's own measure, or by that of a broker which takes less. */
  private static boolean isTooLarge(Throwable failure) {
    return failure instanceof EventTooLargeException || failure instanceof RecordTooLargeException;
  }

  private OutgoingEvent outgoing(RecordEvent event) {
    return switch (event) {
      case RecordEvent.Revised revised ->
          outgoing(event, CatalogRecordTopic.REVISED, RevisedData.of(revised));
      case RecordEvent.Withdrawn withdrawn ->
          outgoing(event, CatalogRecordTopic.WITHDRAWN, WithdrawnData.of(withdrawn));
    };
  }

  private OutgoingEvent outgoing(RecordEvent event, String type, Object data) {
    return new OutgoingEvent(
        CatalogRecordTopic.NAME, event.key().value(), type, clock.instant(), data);
  }
}
