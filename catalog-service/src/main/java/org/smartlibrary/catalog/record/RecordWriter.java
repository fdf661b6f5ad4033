package org.smartlibrary.catalog.record;

/**
 * Writes a kept original in any serialization; in its own it comes out byte for byte as it came in.
 */
public interface RecordWriter {

  Written write(Original original, Serialization serialization);

  /** The record composed anew, without what stood around it, even in its own serialization. */
  Written writeAnew(Original original, Serialization serialization);

  /** Bytes, or why there are none. */
  sealed interface Written {

    /** The record; other than an original's own bytes it is always UTF-8. */
    @SuppressWarnings("ArrayRecordComponent") // made for the caller alone
    record Bytes(byte[] bytes) implements Written {}

    /** The serialization cannot hold this record, with a sentence that says why. */
    record Refused(String reason) implements Written {}
  }
}
