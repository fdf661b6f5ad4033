package org.smartlibrary.catalog.intake;

import java.util.Map;

/**
 * What a sync left in the topic: its own events by partition, and how far the catalogue was when
 * the file had come in, which is where its unchanged records stand.
 */
public record Traces(Map<Integer, Span> events, Map<Integer, Long> unchangedBefore) {

  public static final Traces NONE = new Traces(Map.of(), Map.of());

  public Traces {
    events = Map.copyOf(events);
    unchangedBefore = Map.copyOf(unchangedBefore);
  }

  /** Whether all of the sync's events stand before these offsets. */
  boolean reachedBy(Map<Integer, Long> before) {
    return events.entrySet().stream()
        .allMatch(each -> before.getOrDefault(each.getKey(), 0L) > each.getValue().last());
  }

  /** How many of the sync's events the union has come to. */
  long eventsIn(UnionReach union) {
    return events.entrySet().stream()
        .mapToLong(
            each -> each.getValue().within(union.before(each.getKey()), union.about(each.getKey())))
        .sum();
  }

  boolean unchangedReachedBy(Map<Integer, Long> before) {
    return unchangedBefore.entrySet().stream()
        .allMatch(each -> before.getOrDefault(each.getKey(), 0L) >= each.getValue());
  }
}
