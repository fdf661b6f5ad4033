package org.smartlibrary.catalog.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Counts;
import org.smartlibrary.catalog.intake.Guard;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncMode;
import org.smartlibrary.catalog.intake.SyncState;
import org.smartlibrary.catalog.intake.Verdict;

/**
 * A sync as it is shown; {@code searchable} of its records are in the union by now. {@code
 * proposed} is what a whole file would do, {@code guards} whether that was believed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SyncView(
    String id,
    String isil,
    SyncMode mode,
    SyncState state,
    long received,
    long added,
    long revised,
    long unchanged,
    long withdrawn,
    long rejected,
    long repeated,
    long overtaken,
    long searchable,
    long recordsPerSecond,
    long bytes,
    Instant startedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure,
    @Nullable Proposed proposed,
    @Nullable List<GuardView> guards) {

  /** What a whole file would do. */
  record Proposed(long added, long revised, long unchanged, long withdrawn) {

    static Proposed of(Counts counts) {
      return new Proposed(counts.added(), counts.revised(), counts.unchanged(), counts.withdrawn());
    }
  }

  /** A share that was measured, what of what it is, and the highest that passes. */
  record GuardView(
      String name, double measured, long count, long of, double limit, boolean passed) {

    static GuardView of(Guard guard) {
      return new GuardView(
          guard.name().name().toLowerCase(Locale.ROOT),
          guard.measured(),
          guard.count(),
          guard.of(),
          guard.limit(),
          guard.passed());
    }
  }

  static SyncView of(Sync sync, long searchable, Instant now) {
    Counts counts = sync.counts();
    @Nullable Verdict verdict = sync.verdict();
    return new SyncView(
        sync.id().value(),
        sync.isil().value(),
        sync.shipment().mode(),
        sync.state(),
        counts.received(),
        counts.added(),
        counts.revised(),
        counts.unchanged(),
        counts.withdrawn(),
        counts.rejected(),
        counts.repeated(),
        counts.overtaken(),
        searchable,
        sync.recordsPerSecond(now),
        sync.bytes(),
        sync.times().startedAt(),
        sync.times().receivedAt(),
        sync.times().finishedAt(),
        sync.failure(),
        verdict == null ? null : Proposed.of(verdict.proposed()),
        verdict == null ? null : verdict.guards().stream().map(GuardView::of).toList());
  }

  /** Whether nothing about it will change by itself any more. */
  boolean isFinal() {
    long kept = added + revised + unchanged + withdrawn;
    return state.isWaiting() || (state.isOver() && searchable >= kept);
  }
}
