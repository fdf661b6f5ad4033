package org.smartlibrary.catalog.record.marc.iso2709;

import java.util.List;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;

/** A stretch of the stream that is dealt with at once. */
sealed interface Frame {

  long offset();

  /** Presumably a record. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Candidate(long offset, byte[] bytes, List<String> remarks) implements Frame {}

  /** Nothing to be made a record of; {@code head} is how it begins. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Unusable(long offset, byte[] head, Fault fault, String reason) implements Frame {}
}
