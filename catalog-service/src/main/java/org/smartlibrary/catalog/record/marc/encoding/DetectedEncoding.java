package org.smartlibrary.catalog.record.marc.encoding;

import java.util.List;
import org.smartlibrary.catalog.record.Encoding;

/** The encoding a record is read in; {@code plain} when all of it is ASCII and any would do. */
public record DetectedEncoding(Encoding encoding, boolean plain, List<String> remarks) {

  static DetectedEncoding ascii() {
    return new DetectedEncoding(Encoding.UTF_8, true, List.of());
  }
}
