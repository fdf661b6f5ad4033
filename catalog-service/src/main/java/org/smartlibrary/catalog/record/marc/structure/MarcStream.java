package org.smartlibrary.catalog.record.marc.structure;

import java.io.IOException;
import java.util.Optional;

/** The records of one stream in one serialization. */
public interface MarcStream extends AutoCloseable {

  Optional<Parsed> next() throws IOException;

  @Override
  void close() throws IOException;
}
