package org.smartlibrary.catalog.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A body as the file that it is: unpacked, and guarded while it comes. */
final class UnpackedFile {

  private static final int BUFFER = 64 << 10;

  private UnpackedFile() {}

  static InputStream of(InputStream body, boolean gzip, IntakeLimits limits) throws IOException {
    CountedInput sent = new CountedInput(body);
    InputStream unpacked = gzip ? new GZIPInputStream(sent, BUFFER) : sent;
    return new BufferedInputStream(new GuardedInput(unpacked, sent::count, limits), BUFFER);
  }
}
