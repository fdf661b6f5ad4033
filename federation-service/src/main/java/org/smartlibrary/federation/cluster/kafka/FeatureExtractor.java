package org.smartlibrary.federation.cluster.kafka;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;
import org.smartlibrary.starter.inbox.EventHandler;

/**
 * Takes the features from the libraries' records, in as many instances as there are partitions, and
 * sends them on to the one writer. An unreadable event leaves its place behind, so that who waits
 * for it does not wait for ever.
 */
final class FeatureExtractor implements EventHandler {

  private final EventPublisher publisher;
  private final Clock clock;

  FeatureExtractor(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  @Override
  public String topic() {
    return Topics.RECORDS;
  }

  @Override
  public String group() {
    return "federation-features";
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    var sent = new ArrayList<CompletableFuture<?>>(batch.size());
    Optional<UnreadableEventException> unreadable = Optional.empty();
    for (IncomingEvent event : batch) {
      try {
        sent.add(send(event, ChangePack.write(ChangeReading.of(event))));
      } catch (UnreadableEventException e) {
        sent.add(send(event, null));
        unreadable = Optional.of(e);
      }
    }
    publisher.flush();
    sent.forEach(CompletableFuture::join);
    if (unreadable.isPresent()) {
      throw unreadable.get();
    }
  }

  private CompletableFuture<?> send(IncomingEvent event, byte @Nullable [] change) {
    var described = new RecordDescribed(event.partition(), event.offset(), change);
    return publisher.send(
        new OutgoingEvent(
            Topics.FEATURES, event.key(), RecordDescribed.TYPE, clock.instant(), described));
  }
}
