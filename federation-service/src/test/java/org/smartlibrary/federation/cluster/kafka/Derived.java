package org.smartlibrary.federation.cluster.kafka;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.Heard;
import org.smartlibrary.federation.cluster.InMemoryClusterStore;
import org.smartlibrary.federation.cluster.Notice;
import org.smartlibrary.federation.cluster.Passed;
import org.smartlibrary.federation.cluster.Place;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;

/** What is told of the clusters that libraries' records make, without a broker and a database. */
public final class Derived {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T08:00:01Z"), ZoneOffset.UTC);

  private Derived() {}

  public static List<OutgoingEvent> from(List<IncomingEvent> revisions) {
    Told told = new Told();
    List<Notice> heard = new ArrayList<>();
    for (IncomingEvent event : revisions) {
      heard.add(new Heard(ChangeReading.of(event)));
      for (int lane = 0; lane < Topics.LANES; lane++) {
        heard.add(new Passed(new Place(lane, event.partition()), event.offset()));
      }
    }
    new ClusterWriter(new InMemoryClusterStore(), new KafkaClusterEvents(told), CLOCK).write(heard);
    return told.events;
  }

  /** Remembers what it was to send. */
  private static final class Told implements EventPublisher {

    private final List<OutgoingEvent> events = new ArrayList<>();

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event) {
      events.add(event);
      return CompletableFuture.completedFuture(
          new RecordMetadata(new TopicPartition(event.topic(), 0), events.size(), 0, 0, 0, 0));
    }

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event, int partition) {
      return send(event);
    }

    @Override
    public void flush() {}
  }
}
