package org.smartlibrary.federation.cluster.kafka;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.smartlibrary.federation.cluster.Change;
import org.smartlibrary.federation.cluster.feature.Neighbourhood;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;
import org.smartlibrary.starter.inbox.EventHandler;

/**
 * Takes the features from the libraries' records, in as many instances as there are partitions, and
 * sends them on to the one writer, each in the lane of its neighbourhood. Then it says in all lanes
 * how far it came; unreadable events are behind it too, so that nobody waits for them for ever.
 */
final class FeatureExtractor implements EventHandler {

  private static final int BATCH = 6000;
  private static final String PASSED_KEY = "~passed";

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
  public int maxBatch() {
    return BATCH;
  }

  /**
   * While whole files come in, reading them comes first: nobody finds anything sooner otherwise.
   */
  @Override
  public boolean letsGather() {
    return true;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    var sent = new ArrayList<CompletableFuture<?>>(batch.size());
    Optional<UnreadableEventException> unreadable = Optional.empty();
    for (IncomingEvent event : batch) {
      try {
        sent.add(send(event.key(), ChangeReading.of(event)));
      } catch (UnreadableEventException e) {
        unreadable = Optional.of(e);
      }
    }
    await(sent);
    await(sendPassed(through(batch)));
    if (unreadable.isPresent()) {
      throw unreadable.get();
    }
  }

  /** What is withdrawn has no description: the order of lanes does not matter to the writer. */
  private CompletableFuture<?> send(String record, Change change) {
    String key =
        switch (change) {
          case Change.Revised revised -> Neighbourhood.of(revised.features()).orElse(record);
          case Change.Withdrawn _ -> record;
        };
    return publisher.send(
        new OutgoingEvent(
            Topics.FEATURES,
            key,
            RecordDescribed.TYPE,
            clock.instant(),
            new RecordDescribed(ChangePack.write(change))));
  }

  private List<CompletableFuture<?>> sendPassed(Map<Integer, Long> through) {
    var event =
        new OutgoingEvent(
            Topics.FEATURES,
            PASSED_KEY,
            RecordsPassed.TYPE,
            clock.instant(),
            new RecordsPassed(through));
    return IntStream.range(0, Topics.LANES)
        .<CompletableFuture<?>>mapToObj(lane -> publisher.send(event, lane))
        .toList();
  }

  private static Map<Integer, Long> through(List<IncomingEvent> batch) {
    var through = new HashMap<Integer, Long>();
    batch.forEach(event -> through.merge(event.partition(), event.offset(), Math::max));
    return through;
  }

  /** What comes behind must not be there before this is. */
  private void await(List<CompletableFuture<?>> sent) {
    publisher.flush();
    sent.forEach(CompletableFuture::join);
  }
}
