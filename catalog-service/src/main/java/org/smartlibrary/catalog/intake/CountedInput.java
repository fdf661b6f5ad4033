package org.smartlibrary.catalog.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read. */
class CountedInput extends FilterInputStream {

  private volatile long count;

  CountedInput(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    add(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    add(Math.max(0, read));
    return read;
  }

  /** One thread reads, others look. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  void add(int bytes) throws IOException {
    count += bytes;
  }
}
