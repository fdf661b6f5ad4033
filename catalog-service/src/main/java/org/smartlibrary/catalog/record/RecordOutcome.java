package org.smartlibrary.catalog.record;

import org.jspecify.annotations.Nullable;

/**
 * What came of one record of a stream; {@code number} counts from 1, {@code offset} is its first
 * byte's place in the stream.
 */
public sealed interface RecordOutcome {

  long number();

  long offset();

  /** A record that can be kept. */
  record Read(long number, long offset, SourceRecord record) implements RecordOutcome {}

  /** A record by which the library says that it gave up the title (leader/05 = d). */
  record Deleted(long number, long offset, ControlNumber controlNumber) implements RecordOutcome {}

  /** What is not kept, why, and where as far as it can be told. */
  record Rejected(
      long number,
      long offset,
      Fault fault,
      @Nullable String controlNumber,
      @Nullable String field,
      String reason)
      implements RecordOutcome {}

  /** How far reading came before the rejection. */
  enum Fault {
    /** It is a record, and not one for a catalogue: nameless, untitled, of another kind. */
    UNSUITABLE,
    /** No record could be made of the bytes. */
    UNREADABLE,
    /** The stream ended too early: more should have come. */
    CUT_OFF
  }
}
