package org.smartlibrary.catalog.record;

import java.io.InputStream;

/** Reads a stream of records, in memory for one record, whatever the stream holds. */
public interface RecordReader {

  /**
   * Nothing is read before the first {@link RecordSource#next()}; closing the source closes {@code
   * in}.
   */
  RecordSource open(InputStream in, ReadOptions options);
}
