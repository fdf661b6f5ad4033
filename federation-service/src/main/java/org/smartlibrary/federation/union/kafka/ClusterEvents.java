package org.smartlibrary.federation.union.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.ChangeMark;
import org.smartlibrary.federation.union.Holding;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;
import org.smartlibrary.starter.event.IncomingEvent;

/** Reads the events of {@code federation.cluster}. */
final class ClusterEvents {

  static final String TOPIC = "federation.cluster";
  private static final String PREFIX = "org.smartlibrary.federation.";

  private ClusterEvents() {}

  /**
   * What an event says.
   *
   * @param through for each partition of catalog.record the offset before which everything is in
   *     the changes up to this one
   * @param about the same by estimate, where that is further
   */
  record Heard(Optional<UnionChange> change, Map<String, Long> through, Map<String, Long> about) {

    private static Heard of(UnionChange change) {
      return new Heard(Optional.of(change), Map.of(), Map.of());
    }
  }

  static Heard read(IncomingEvent event) {
    return switch (event.type()) {
      case PREFIX + "cluster-derived.v1" -> event.as(Derived.class).heard();
      case PREFIX + "cluster-merged.v1" -> event.as(Merged.class).heard();
      case PREFIX + "cluster-dissolved.v1" -> event.as(Dissolved.class).heard();
      case PREFIX + "cluster-progress.v1" -> event.as(Progress.class).heard();
      // A type that is new tomorrow says nothing that this index could show.
      default -> new Heard(Optional.empty(), Map.of(), Map.of());
    };
  }

  private record Derived(
      String id,
      long version,
      UnionRecord record,
      List<Holding> holdings,
      Instant derivedAt,
      @Nullable Long sequence,
      @Nullable List<String> formerly,
      @Nullable Map<String, Long> through) {

    Heard heard() {
      var entry = new UnionEntry(id, version, record, holdings, derivedAt);
      return new Heard(
          Optional.of(new UnionChange.Derived(entry, mark(sequence, derivedAt, formerly))),
          through == null ? Map.of() : through,
          Map.of());
    }
  }

  private record Merged(
      String id,
      String into,
      long version,
      Instant derivedAt,
      @Nullable Long sequence,
      @Nullable List<String> formerly) {
    Heard heard() {
      return Heard.of(
          new UnionChange.Merged(id, into, version, mark(sequence, derivedAt, formerly)));
    }
  }

  private record Dissolved(
      String id,
      long version,
      Instant derivedAt,
      @Nullable Long sequence,
      @Nullable List<String> formerly) {
    Heard heard() {
      return Heard.of(new UnionChange.Dissolved(id, version, mark(sequence, derivedAt, formerly)));
    }
  }

  private static ChangeMark mark(
      @Nullable Long sequence, Instant at, @Nullable List<String> formerly) {
    return sequence == null
        ? ChangeMark.NONE
        : new ChangeMark(sequence, at, formerly == null ? List.of() : formerly);
  }

  private record Progress(Map<String, Long> through, @Nullable Map<String, Long> about) {
    Heard heard() {
      return new Heard(Optional.empty(), through, about == null ? Map.of() : about);
    }
  }
}
