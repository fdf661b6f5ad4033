package org.smartlibrary.catalog.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a stream of records, in memory for one record, whatever the stream holds. */
public interface RecordReader {

  /**
   * Nothing is read before the first {@link RecordSource#next()}; closing the source closes {@code
   * in}.
   */
  RecordSource open(InputStream in, ReadOptions options);

  /** What a kept original says: it is read as it was read when it came in. */
  default SourceRecord again(Original original) {
    ReadOptions options =
        ReadOptions.of(original.serialization())
            .withFormat(original.format())
            .withEncoding(original.encoding())
            .withRecordLimit(Integer.MAX_VALUE - 64);
    try (RecordSource source = open(new ByteArrayInputStream(original.bytes()), options)) {
      return switch (source.next().orElseThrow()) {
        case RecordOutcome.Read(long _, long _, SourceRecord record) -> record;
        case RecordOutcome.Deleted _, RecordOutcome.Rejected _ ->
            throw new IllegalStateException("a kept original is read differently: " + original);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
