package org.smartlibrary.catalog.store.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.store.Change;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.starter.security.Isil;

/** What the catalogue keeps of {@code record-withdrawn.v1}. */
record HeardWithdrawal(
    Isil isil,
    ControlNumber controlNumber,
    long sequence,
    @Nullable String syncId,
    Instant withdrawnAt) {

  Change change() {
    return new Change.Withdraw(
        new RecordKey(isil, controlNumber), new Sequence(sequence), syncId, withdrawnAt);
  }
}
