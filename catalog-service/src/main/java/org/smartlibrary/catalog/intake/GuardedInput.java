package org.smartlibrary.catalog.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * An uncompressed file that may neither be too long nor grow out of too little: what is packed more
 * tightly than records ever are is made to exhaust whoever unpacks it.
 */
final class GuardedInput extends CountedInput {

  private static final long FREE = 16L << 20;
  private final LongSupplier compressed;
  private final IntakeLimits limits;

  GuardedInput(InputStream in, LongSupplier compressed, IntakeLimits limits) {
    super(in);
    this.compressed = compressed;
    this.limits = limits;
  }

  @Override
  void add(int bytes) throws IOException {
    super.add(bytes);
    if (count() > limits.maxFileBytes()) {
      throw new FileLimitExceeded(
          "The file is longer than %,d bytes, the most that is accepted for one file."
              .formatted(limits.maxFileBytes()));
    }
    if (count() > FREE && count() / limits.maxCompressionRatio() > compressed.getAsLong()) {
      throw new FileLimitExceeded(
          "The file became more than %d times as long when it was unpacked: it is refused as a decompression bomb."
              .formatted(limits.maxCompressionRatio()));
    }
  }
}
