package org.smartlibrary.catalog.record;

import org.jspecify.annotations.Nullable;

/**
 * What the sender says about the stream; what is null is detected, record by record. {@code
 * recordLimit} is in bytes.
 */
public record ReadOptions(
    Serialization serialization,
    @Nullable RecordFormat format,
    @Nullable Encoding encoding,
    int recordLimit) {

  public static final int DEFAULT_RECORD_LIMIT = 4 * 1024 * 1024;

  /** Detects dialect and encoding. */
  public static ReadOptions of(Serialization serialization) {
    return new ReadOptions(serialization, null, null, DEFAULT_RECORD_LIMIT);
  }

  public ReadOptions withFormat(@Nullable RecordFormat known) {
    return new ReadOptions(serialization, known, encoding, recordLimit);
  }

  public ReadOptions withEncoding(@Nullable Encoding known) {
    return new ReadOptions(serialization, format, known, recordLimit);
  }

  public ReadOptions withRecordLimit(int bytes) {
    return new ReadOptions(serialization, format, encoding, bytes);
  }
}
