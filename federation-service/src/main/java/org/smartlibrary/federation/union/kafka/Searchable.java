package org.smartlibrary.federation.union.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.Topic;

/**
 * Tells how far the catalogues' records have become searchable. Heard with the changes, told once
 * searches see them.
 */
final class Searchable {

  static final Topic TOPIC = new Topic("federation.progress", 1, Topic.Cleanup.COMPACT);
  private static final String TYPE = "org.smartlibrary.federation.records-searchable.v1";
  private static final String SOURCE = "catalog.record";

  private final EventPublisher publisher;
  private final Clock clock;
  private final Map<String, Long> heard = new TreeMap<>();
  private final Map<String, Long> told = new TreeMap<>();

  Searchable(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  private record RecordsSearchable(String topic, int partition, long before, Instant at) {}

  void hear(Map<String, Long> through) {
    through.forEach((partition, before) -> heard.merge(partition, before, Math::max));
  }

  /** Call it only when searches see everything that was heard. */
  void tell() {
    heard.forEach(
        (partition, before) -> {
          if (before > told.getOrDefault(partition, -1L)) {
            var _ = publisher.send(event(Integer.parseInt(partition), before));
            told.put(partition, before);
          }
        });
  }

  private OutgoingEvent event(int partition, long before) {
    Instant now = clock.instant();
    return new OutgoingEvent(
        TOPIC.name(),
        SOURCE + "-" + partition,
        TYPE,
        now,
        new RecordsSearchable(SOURCE, partition, before, now));
  }
}
