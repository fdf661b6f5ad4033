package org.smartlibrary.catalog.record;

import java.io.IOException;
import java.util.Optional;

/** The records of one stream, in order. Not for several threads at once. */
public interface RecordSource extends AutoCloseable {

  /**
   * The next outcome, empty at the end. Bad data is an outcome; only a stream that breaks is an
   * exception.
   */
  Optional<RecordOutcome> next() throws IOException;

  @Override
  void close() throws IOException;
}
