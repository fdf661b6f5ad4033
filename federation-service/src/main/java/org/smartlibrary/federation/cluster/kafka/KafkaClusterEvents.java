package org.smartlibrary.federation.cluster.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.smartlibrary.federation.cluster.Telling;
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

  KafkaClusterEvents(EventPublisher publisher) {
    this.publisher = publisher;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Merged(
      String id,
      String into,
      long version,
      Instant derivedAt,
      long sequence,
      List<String> formerly) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private record Dissolved(
      String id, long version, Instant derivedAt, long sequence, List<String> formerly) {}

  /** The offset before which everything is taken into account, exactly and by estimate. */
  private record Progress(Map<Integer, Long> through, Map<Integer, Long> about) {

    static Progress of(Batch batch) {
      return new Progress(
          behind(batch.dealtWith(Topics.LANES)), behind(batch.dealtWithAbout(Topics.LANES)));
    }

    /** A batch knows the last offset that was dealt with. */
    private static Map<Integer, Long> behind(Map<Integer, Long> last) {
      var before = new HashMap<Integer, Long>();
      last.forEach((partition, offset) -> before.put(partition, offset + 1));
      return before;
    }
  }

  @Override
  public void publish(Batch batch) {
    var sent = new ArrayList<CompletableFuture<?>>();
    batch.tellings().forEach(telling -> sent.add(tell(telling, batch.at())));
    sent.add(send(PROGRESS_KEY, PROGRESS, batch.at(), Progress.of(batch)));
    publisher.flush();
    sent.forEach(CompletableFuture::join);
  }

  private CompletableFuture<?> tell(Telling telling, Instant at) {
    return switch (telling) {
      case Telling.Derived(long sequence, Cluster cluster) ->
          send(cluster.id(), DERIVED, at, new RawValue(UnionJson.derived(cluster, at, sequence)));
      case Telling.Merged(long sequence, Fate.Merged fate) ->
          send(
              fate.id(),
              MERGED,
              at,
              new Merged(fate.id(), fate.into(), fate.version(), at, sequence, fate.formerly()));
      case Telling.Dissolved(long sequence, Fate.Dissolved fate) ->
          send(
              fate.id(),
              DISSOLVED,
              at,
              new Dissolved(fate.id(), fate.version(), at, sequence, fate.formerly()));
    };
  }

  private CompletableFuture<?> send(String key, String type, Instant at, Object data) {
    return publisher.send(new OutgoingEvent(Topics.CLUSTERS, key, type, at, data));
  }
}
