package org.smartlibrary.catalog.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Original;

/**
 * A record as the catalogue holds it; {@code remarks} tell what had to be guessed or mended when it
 * was first read, {@code syncId} which sync brought it, null for a single write.
 */
public record KeptRecord(
    RecordKey key,
    Sequence sequence,
    Digest digest,
    Original original,
    List<String> remarks,
    @Nullable String syncId,
    Instant changedAt) {

  public KeptRecord {
    remarks = List.copyOf(remarks);
  }
}
