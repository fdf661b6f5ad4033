package org.smartlibrary.catalog.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * One file of one library on its way into the catalogue. While it is received, whoever receives it
 * shows until when it can be taken to be alive.
 */
public record Sync(
    SyncId id,
    Isil isil,
    SyncState state,
    Counts counts,
    long bytes,
    Traces traces,
    Instant startedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant finishedAt,
    Instant aliveUntil,
    @Nullable String failure) {

  static Sync begin(SyncId id, Isil isil, Instant now, Duration lease) {
    return new Sync(
        id,
        isil,
        SyncState.RECEIVING,
        Counts.NONE,
        0,
        Traces.NONE,
        now,
        null,
        null,
        now.plus(lease),
        null);
  }

  /** The same, so much further, and alive for another while. */
  Sync progressed(Counts counts, long bytes, Traces traces, Instant aliveUntil) {
    return new Sync(
        id,
        isil,
        state,
        counts,
        bytes,
        traces,
        startedAt,
        receivedAt,
        finishedAt,
        aliveUntil,
        failure);
  }

  Sync received(Instant now) {
    return new Sync(
        id,
        isil,
        SyncState.PROCESSING,
        counts,
        bytes,
        traces,
        startedAt,
        now,
        null,
        aliveUntil,
        null);
  }

  Sync completed(Instant now) {
    return ended(SyncState.COMPLETED, now, null);
  }

  Sync failed(Instant now, String reason) {
    return ended(SyncState.FAILED, now, reason);
  }

  private Sync ended(SyncState end, Instant now, @Nullable String reason) {
    Instant received = receivedAt == null ? now : receivedAt;
    return new Sync(
        id, isil, end, counts, bytes, traces, startedAt, received, now, aliveUntil, reason);
  }

  /** Whether nobody receives it any more although nobody ended it. */
  public boolean isAbandoned(Instant now) {
    return state == SyncState.RECEIVING && now.isAfter(aliveUntil);
  }

  /** Whether the catalogue, being before these offsets, has applied all of it. */
  boolean isApplied(Map<Integer, Long> before) {
    return traces.reachedBy(before);
  }

  /**
   * How many of its records the union shows, having come to these offsets; what was withdrawn is
   * counted when the union has let go of it. In the end all but the rejected.
   */
  public long searchable(Map<Integer, Long> unionBefore) {
    boolean unchangedToo = receivedAt != null && traces.unchangedReachedBy(unionBefore);
    return traces.eventsBefore(unionBefore) + (unchangedToo ? counts.unchanged() : 0);
  }

  /** The speed at which the file came in. */
  public long recordsPerSecond(Instant now) {
    Instant end = receivedAt == null ? now : receivedAt;
    long millis = Math.max(1, Duration.between(startedAt, end).toMillis());
    return counts.received() * 1000 / millis;
  }
}
