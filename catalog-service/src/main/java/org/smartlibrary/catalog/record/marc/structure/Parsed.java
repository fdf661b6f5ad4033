package org.smartlibrary.catalog.record.marc.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;

/** What a stream holds at {@code offset}, before anybody asks what its fields mean. */
public sealed interface Parsed {

  long offset();

  /** A record, the bytes it was made of, and what had to be guessed or mended. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Whole(
      long offset, byte[] original, Encoding encoding, MarcRecord record, List<String> remarks)
      implements Parsed {}

  /** No record, and why. */
  record Broken(
      long offset,
      Fault fault,
      @Nullable String controlNumber,
      @Nullable String field,
      String reason)
      implements Parsed {

    public Broken(long offset, Fault fault, String reason) {
      this(offset, fault, null, null, reason);
    }

    public Broken(
        long offset, @Nullable String controlNumber, @Nullable String field, String reason) {
      this(offset, Fault.UNREADABLE, controlNumber, field, reason);
    }
  }
}
