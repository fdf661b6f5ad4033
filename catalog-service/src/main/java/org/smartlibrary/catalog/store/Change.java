package org.smartlibrary.catalog.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an event does to the catalogue. */
public sealed interface Change {

  RecordKey key();

  Sequence sequence();

  /** The record is this from now on. */
  record Keep(KeptRecord record) implements Change {

    @Override
    public RecordKey key() {
      return record.key();
    }

    @Override
    public Sequence sequence() {
      return record.sequence();
    }
  }

  /** The library gave the record up; that it did is remembered. */
  record Withdraw(RecordKey key, Sequence sequence, @Nullable String syncId, Instant withdrawnAt)
      implements Change {}
}
