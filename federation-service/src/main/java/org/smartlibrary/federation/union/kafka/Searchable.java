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
  private final Map<String, Reach> heard = new TreeMap<>();
  private final Map<String, Reach> told = new TreeMap<>();

  Searchable(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  /** How far a partition is searchable: all before an offset, and by estimate before another. */
  private record Reach(long before, long about) {

    private static final Reach NONE = new Reach(0, 0);

    private Reach further(long otherBefore, long otherAbout) {
      long exact = Math.max(before, otherBefore);
      return new Reach(exact, Math.max(exact, Math.max(about, otherAbout)));
    }
  }

  private record RecordsSearchable(
      String topic, int partition, long before, long about, Instant at) {}

  void hear(Map<String, Long> through, Map<String, Long> about) {
    through.forEach((partition, before) -> hear(partition, before, before));
    about.forEach((partition, before) -> hear(partition, 0, before));
  }

  private void hear(String partition, long before, long about) {
    heard.put(partition, heard.getOrDefault(partition, Reach.NONE).further(before, about));
  }

  /** Call it only when searches see everything that was heard. */
  void tell() {
    heard.forEach(
        (partition, reach) -> {
          if (!reach.equals(told.put(partition, reach))) {
            var _ = publisher.send(event(Integer.parseInt(partition), reach));
          }
        });
  }

  private OutgoingEvent event(int partition, Reach reach) {
    Instant now = clock.instant();
    return new OutgoingEvent(
        TOPIC.name(),
        SOURCE + "-" + partition,
        TYPE,
        now,
        new RecordsSearchable(SOURCE, partition, reach.before(), reach.about(), now));
  }
}
