package org.smartlibrary.catalog.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.starter.security.Isil;

/** What the network is told of a library's record. */
public sealed interface RecordEvent {

  RecordKey key();

  Sequence sequence();

  /** The record as it stands now, with everything it says. */
  record Revised(
      Isil isil, Sequence sequence, Digest digest, @Nullable String syncId, SourceRecord source)
      implements RecordEvent {

    @Override
    public RecordKey key() {
      return new RecordKey(isil, source.controlNumber());
    }
  }

  /** The library gave the record up. */
  record Withdrawn(RecordKey key, Sequence sequence, @Nullable String syncId, Instant withdrawnAt)
      implements RecordEvent {}
}
