package org.smartlibrary.federation.cluster.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Cluster;
import org.smartlibrary.federation.cluster.ClusterEvents;
import org.smartlibrary.federation.cluster.Fate;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import tools.jackson.databind.util.RawValue;

/** Tells of clusters on {@code federation.cluster}, and after each batch how far it came. */
final class KafkaClusterEvents implements ClusterEvents {

  private static final String DERIVED = "org.smartlibrary.federation.cluster-derived.v1";
  private static final String MERGED = "org.smartlibrary.federation.cluster-merged.v1";
  private static final String DISSOLVED = "org.smartlibrary.federation.cluster-dissolved.v1";
  private static final String PROGRESS = "org.smartlibrary.federation.cluster-progress.v1";
  private static final String PROGRESS_KEY = "~progress";

  private final EventPublisher publisher;
  private final Clock clock;

  KafkaClusterEvents(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  private record Merged(String id, String into, long version, Instant derivedAt) {}

  private record Dissolved(String id, long version, Instant derivedAt) {}

  /** The offset before which everything is taken into account. */
  private record Progress(Map<Integer, Long> through) {

    /** A batch knows the last offset that it took. */
    static Progress of(Batch batch) {
      var before = new HashMap<Integer, Long>();
      batch.through().forEach((partition, last) -> before.put(partition, last + 1));
      return new Progress(before);
    }
  }

  @Override
  public void publish(Batch batch) {
    Instant now = clock.instant();
    var sent = new ArrayList<CompletableFuture<?>>();
    for (Cluster cluster : batch.changedClusters()) {
      var derived = new RawValue(UnionJson.derived(cluster, now));
      sent.add(send(cluster.id(), DERIVED, now, derived));
    }
    batch.fates().forEach(fate -> sent.addAll(tell(fate, now)));
    sent.add(send(PROGRESS_KEY, PROGRESS, now, Progress.of(batch)));
    publisher.flush();
    sent.forEach(CompletableFuture::join);
  }

  private List<CompletableFuture<?>> tell(Fate fate, Instant now) {
    return switch (fate) {
      case Fate.LivesIn _ -> List.of();
      case Fate.Merged(String id, String into, long version) ->
          List.of(send(id, MERGED, now, new Merged(id, into, version, now)));
      case Fate.Dissolved(String id, long version) ->
          List.of(send(id, DISSOLVED, now, new Dissolved(id, version, now)));
    };
  }

  private CompletableFuture<?> send(String key, String type, Instant now, Object data) {
    return publisher.send(new OutgoingEvent(Topics.CLUSTERS, key, type, now, data));
  }
}
