package org.smartlibrary.federation.union.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.federation.union.Bookmark;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.starter.event.CloudEvents;
import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;

/** Brings events into the index; decides when searches see them and when they survive a crash. */
final class IndexFeed {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);

  private final UnionIndex index;
  private final Searchable searchable;
  private final FollowSettings settings;
  private final EventTraces traces;
  private final Timer refreshes;
  private final Counter unreadable;
  private int unseen;
  private boolean uncommitted;
  private long refreshed = System.nanoTime();
  private long committed = System.nanoTime();

  IndexFeed(
      UnionIndex index,
      Searchable searchable,
      FollowSettings settings,
      EventTraces traces,
      MeterRegistry meters) {
    this.index = index;
    this.searchable = searchable;
    this.settings = settings;
    this.traces = traces;
    this.refreshes = meters.timer("union.index.refresh");
    this.unreadable = meters.counter("union.index.unreadable");
  }

  void apply(Iterable<ConsumerRecord<String, byte[]>> heard, Bookmark next) {
    List<IncomingEvent> events = new ArrayList<>();
    heard.forEach(one -> understood(one).ifPresent(events::add));
    if (!events.isEmpty()) {
      traces.within("union index", events, () -> index(events, next));
    }
  }

  private void index(List<IncomingEvent> events, Bookmark next) {
    Map<String, UnionChange> newest = new LinkedHashMap<>();
    events.forEach(event -> read(event, newest));
    index.apply(List.copyOf(newest.values()), next);
    unseen += Math.max(1, newest.size());
    uncommitted = true;
  }

  private Optional<IncomingEvent> understood(ConsumerRecord<String, byte[]> one) {
    try {
      return Optional.of(CloudEvents.read(one));
    } catch (UnreadableEventException e) {
      passOver(one.topic(), one.offset(), e);
      return Optional.empty();
    }
  }

  private void read(IncomingEvent one, Map<String, UnionChange> newest) {
    try {
      ClusterEvents.Heard event = ClusterEvents.read(one);
      event.change().ifPresent(change -> newest.merge(change.id(), change, IndexFeed::newer));
      searchable.hear(event.through(), event.about());
    } catch (UnreadableEventException e) {
      passOver(one.topic(), one.offset(), e);
    }
  }

  /** An event that cannot be read would be unreadable at every start. */
  private void passOver(String topic, long offset, UnreadableEventException why) {
    unreadable.increment();
    LOG.warn("Event {} of {} cannot be read and is passed over", offset, topic, why);
  }

  /** What is replaced before anybody saw it need not be indexed. */
  private static UnionChange newer(UnionChange one, UnionChange other) {
    return other.version() > one.version() ? other : one;
  }

  /** Refreshes and commits when it is time to. */
  void keepUp() {
    long now = System.nanoTime();
    if (unseen > 0 && isOver(settings.refreshAfter(unseen), refreshed, now)) {
      show();
    }
    if (uncommitted && isOver(settings.commit(), committed, now)) {
      keep();
    }
  }

  /** Makes searches see everything, and says so. */
  void show() {
    refreshes.record(index::refresh);
    searchable.tell();
    unseen = 0;
    refreshed = System.nanoTime();
  }

  void keep() {
    index.commit();
    uncommitted = false;
    committed = System.nanoTime();
  }

  private static boolean isOver(Duration time, long since, long now) {
    return now - since >= time.toNanos();
  }
}
