package org.smartlibrary.catalog.store;

import java.time.Instant;

/** The newest that is known of a record, and when it was told. */
public sealed interface ChangedRecord {

  RecordKey key();

  Instant at();

  /** The library holds it so. */
  record Kept(KeptRecord record, Instant at) implements ChangedRecord {

    @Override
    public RecordKey key() {
      return record.key();
    }
  }

  /** The library gave it up. */
  record GivenUp(RecordKey key, Instant at) implements ChangedRecord {}
}
