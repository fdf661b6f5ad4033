package org.smartlibrary.catalog.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Counts;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncState;

/** A sync as it is shown; {@code searchable} of its records are in the union by now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SyncView(
    String id,
    String isil,
    SyncState state,
    long received,
    long added,
    long revised,
    long unchanged,
    long withdrawn,
    long rejected,
    long repeated,
    long searchable,
    long recordsPerSecond,
    long bytes,
    Instant startedAt,
    @Nullable Instant receivedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure) {

  static SyncView of(Sync sync, long searchable, Instant now) {
    Counts counts = sync.counts();
    return new SyncView(
        sync.id().value(),
        sync.isil().value(),
        sync.state(),
        counts.received(),
        counts.added(),
        counts.revised(),
        counts.unchanged(),
        counts.withdrawn(),
        counts.rejected(),
        counts.repeated(),
        searchable,
        sync.recordsPerSecond(now),
        sync.bytes(),
        sync.startedAt(),
        sync.receivedAt(),
        sync.finishedAt(),
        sync.failure());
  }

  /** Whether nothing about it will change any more. */
  boolean isFinal() {
    long kept = added + revised + unchanged + withdrawn;
    return state.isOver() && searchable >= kept;
  }
}
