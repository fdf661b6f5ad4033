package org.smartlibrary.catalog.store.kafka;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.store.RecordEvent;

/** What {@code record-withdrawn.v1} says; the time in RFC 3339. */
record WithdrawnData(
    String isil, String controlNumber, long sequence, @Nullable String syncId, String withdrawnAt) {

  static WithdrawnData of(RecordEvent.Withdrawn event) {
    return new WithdrawnData(
        event.key().isil().value(),
        event.key().controlNumber().value(),
        event.sequence().value(),
        event.syncId(),
        event.withdrawnAt().toString());
  }
}
