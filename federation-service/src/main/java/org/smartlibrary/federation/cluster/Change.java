package org.smartlibrary.federation.cluster;

import org.smartlibrary.federation.cluster.feature.Features;

/** What a library did with a record; for one key the larger sequence is the newer change. */
public sealed interface Change {

  RecordKey key();

  long sequence();

  /** It has the record, described so. */
  record Revised(HeldRecord record, Features features) implements Change {

    @Override
    public RecordKey key() {
      return record.key();
    }

    @Override
    public long sequence() {
      return record.sequence();
    }
  }

  /** It has the record no more. */
  record Withdrawn(RecordKey key, long sequence) implements Change {}
}
