package org.smartlibrary.starter.outbox;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.bson.Document;

/** Publishes what waits in the owned shards, and takes out what was acknowledged. */
final class Relay {

  private final List<PendingAggregates> collections;
  private final IntFunction<ShardPublisher> opening;
  private final RelayMetrics metrics;
  private final Map<Integer, ShardPublisher> publishers = new HashMap<>();

  Relay(
      List<PendingAggregates> collections,
      IntFunction<ShardPublisher> opening,
      RelayMetrics metrics) {
    this.collections = List.copyOf(collections);
    this.opening = opening;
    this.metrics = metrics;
  }

  void ensureIndexes() {
    collections.forEach(PendingAggregates::ensureIndex);
  }

  void count() {
    metrics.pending(collections.stream().mapToLong(PendingAggregates::count).sum());
  }

  /** A shard that is owned anew gets a new publisher, which shuts out its former owner. */
  void own(Set<Integer> shards) {
    publishers.keySet().stream()
        .filter(shard -> !shards.contains(shard))
        .toList()
        .forEach(this::close);
  }

  /** Whether there was something to publish. */
  boolean publish(Set<Integer> shards) {
    var some = false;
    for (var collection : collections) {
      var pending = collection.find(shards);
      pending.stream()
          .collect(groupingBy(aggregate -> aggregate.getInteger(Outbox.SHARD)))
          .forEach((shard, aggregates) -> publish(collection, shard, aggregates));
      some |= !pending.isEmpty();
    }
    return some;
  }

  void close() {
    own(Set.of());
  }

  private void publish(PendingAggregates collection, int shard, List<Document> aggregates) {
    var events =
        aggregates.stream()
            .flatMap(aggregate -> PendingAggregates.events(aggregate).stream())
            .map(PendingEvent::read)
            .toList();
    try {
      publishers.computeIfAbsent(shard, opening::apply).publish(events);
    } catch (RuntimeException e) {
      close(shard);
      throw e;
    }
    collection.acknowledge(aggregates);
    metrics.published(events.size());
  }

  private void close(int shard) {
    var publisher = publishers.remove(shard);
    if (publisher != null) {
      publisher.close();
    }
  }
}
