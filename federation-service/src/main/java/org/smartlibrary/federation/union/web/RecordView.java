package org.smartlibrary.federation.union.web;

import java.time.Instant;
import org.smartlibrary.federation.union.HoldingsSummary;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;

/** A union record as one looks at it on its own. */
record RecordView(
    String id, long version, Instant derivedAt, UnionRecord record, HoldingsSummary holdings) {

  static RecordView of(UnionEntry entry) {
    return new RecordView(
        entry.id(),
        entry.version(),
        entry.derivedAt(),
        entry.record(),
        HoldingsSummary.of(entry.holdings(), entry.derivedAt()));
  }
}
