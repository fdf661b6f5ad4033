package org.smartlibrary.catalog.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * One file of one library on its way into the catalogue. What it tells, it tells in its {@code
 * turn}, whenever that may be. {@code attempt} counts who worked on it, so that whoever was thought
 * dead changes nothing; {@code decidedBy} is who released or discarded it.
 */
public record Sync(
    SyncId id,
    Isil isil,
    Shipment shipment,
    long turn,
    int attempt,
    SyncState state,
    Progress progress,
    Times times,
    @Nullable Verdict verdict,
    @Nullable String failure,
    @Nullable String decidedBy) {

  /** How far it is; {@code bytes} are those of the body as it is sent. */
  public record Progress(Counts counts, long bytes, Traces traces) {

    static final Progress NONE = new Progress(Counts.NONE, 0, Traces.NONE);
  }

  /**
   * When what happened. Until {@code aliveUntil} whoever works on it can be taken to be alive; of
   * one that waits it is the time since when.
   */
  public record Times(
      Instant startedAt,
      @Nullable Instant receivedAt,
      @Nullable Instant finishedAt,
      Instant aliveUntil) {}

  static Sync begin(SyncId id, Isil isil, Shipment shipment, long turn, Times times) {
    return new Sync(
        id, isil, shipment, turn, 1, SyncState.RECEIVING, Progress.NONE, times, null, null, null);
  }

  /** The same, so much further, and alive for another while. */
  Sync progressed(Progress reached, Instant aliveUntil) {
    return as(state, reached, until(aliveUntil), verdict, failure);
  }

  /** Somebody else works on it from now on, in this state. */
  Sync claimed(SyncState next, Instant aliveUntil) {
    return new Sync(
        id,
        isil,
        shipment,
        turn,
        attempt + 1,
        next,
        progress,
        until(aliveUntil),
        verdict,
        failure,
        decidedBy);
  }

  /** Nobody sends any more, and there is some of it. */
  Sync suspended(Instant now, long bytes) {
    Progress kept = new Progress(progress.counts(), bytes, progress.traces());
    return as(SyncState.SUSPENDED, kept, until(now), null, null);
  }

  /** All of the file is here; the next is to judge it, or to tell it. */
  Sync complete(Instant now, long bytes) {
    SyncState next = shipment.isWhole() ? SyncState.JUDGING : SyncState.APPLYING;
    Progress kept = new Progress(progress.counts(), bytes, progress.traces());
    return as(next, kept, received(now), null, null);
  }

  /** It was judged: told from now on, or held back. */
  Sync judged(Verdict judgement, Instant now) {
    return judgement.passes()
        ? as(SyncState.APPLYING, progress, times, judgement, null)
        : as(SyncState.QUARANTINED, progress, until(now), judgement, null);
  }

  /** All of it was told. */
  Sync told(Instant now) {
    return as(SyncState.PROCESSING, progress, received(now), verdict, null);
  }

  Sync completed(Instant now) {
    return as(SyncState.COMPLETED, progress, ended(now), verdict, null);
  }

  Sync failed(Instant now, String reason) {
    return as(SyncState.FAILED, progress, ended(now), verdict, reason);
  }

  Sync discarded(Instant now, String reason) {
    return as(SyncState.DISCARDED, progress, ended(now), verdict, reason);
  }

  Sync decidedBy(String who) {
    return new Sync(
        id, isil, shipment, turn, attempt, state, progress, times, verdict, failure, who);
  }

  private Sync as(
      SyncState next,
      Progress reached,
      Times at,
      @Nullable Verdict judgement,
      @Nullable String reason) {
    return new Sync(
        id, isil, shipment, turn, attempt, next, reached, at, judgement, reason, decidedBy);
  }

  private Times until(Instant aliveUntil) {
    return new Times(times.startedAt, times.receivedAt, times.finishedAt, aliveUntil);
  }

  private Times received(Instant now) {
    Instant received = times.receivedAt == null ? now : times.receivedAt;
    return new Times(times.startedAt, received, null, times.aliveUntil);
  }

  private Times ended(Instant now) {
    Instant received = times.receivedAt == null ? now : times.receivedAt;
    return new Times(times.startedAt, received, now, times.aliveUntil);
  }

  public Counts counts() {
    return progress.counts();
  }

  public long bytes() {
    return progress.bytes();
  }

  public Traces traces() {
    return progress.traces();
  }

  /** Whether somebody should be working on it, and nobody is. */
  public boolean isAbandoned(Instant now) {
    return switch (state) {
      case RECEIVING, JUDGING, APPLYING -> now.isAfter(times.aliveUntil);
      case SUSPENDED, QUARANTINED, PROCESSING, COMPLETED, FAILED, DISCARDED -> false;
    };
  }

  /**
   * Whether it keeps other files of its library waiting: what is being told will be told to its end
   * by somebody, what is being sent only while it comes.
   */
  public boolean isRunning(Instant now) {
    return switch (state) {
      case RECEIVING -> !isAbandoned(now);
      case JUDGING, APPLYING, PROCESSING -> true;
      case SUSPENDED, QUARANTINED, COMPLETED, FAILED, DISCARDED -> false;
    };
  }

  /** Whether the catalogue, being before these offsets, has applied all of it. */
  boolean isApplied(Map<Integer, Long> before) {
    return traces().reachedBy(before);
  }

  /**
   * How many of its records the union shows, having come to these offsets; what was withdrawn is
   * counted when the union has let go of it. In the end all but the rejected.
   */
  public long searchable(UnionReach union) {
    boolean told = state == SyncState.PROCESSING || state.isOver();
    boolean unchangedToo = told && traces().unchangedReachedBy(union.before());
    return traces().eventsIn(union) + (unchangedToo ? counts().unchanged() : 0);
  }

  /** The speed at which the file came in. */
  public long recordsPerSecond(Instant now) {
    Instant end = times.receivedAt == null ? now : times.receivedAt;
    long millis = Math.max(1, Duration.between(times.startedAt, end).toMillis());
    return counts().received() * 1000 / millis;
  }
}
