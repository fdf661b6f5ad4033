package org.smartlibrary.local.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have been read. */
final class CountingStream extends FilterInputStream {

  private final LongConsumer listener;
  private long count;

  CountingStream(InputStream input, LongConsumer listener) {
    super(input);
    this.listener = listener;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    counted(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  private void counted(int more) {
    count += more;
    listener.accept(count);
  }
}
