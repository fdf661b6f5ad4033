package org.smartlibrary.loan.sip2.tcp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts what comes in into lines, which end with CR, LF or both; empty ones are none. */
final class Lines {

  private final InputStream in;
  private final Runnable begun;
  private final byte[] buffer;
  private int filled;
  private int searched;

  /**
   * @param begun called when a line has begun to come in and is not complete
   */
  Lines(InputStream in, int longest, Runnable begun) {
    this.in = in;
    this.begun = begun;
    this.buffer = new byte[longest + 1];
  }

  /** The next line; nothing at the end, and half a line is none. */
  Optional<byte[]> next() throws IOException {
    while (true) {
      var line = buffered();
      if (line.isPresent()) {
        return line;
      }
      if (filled == buffer.length) {
        throw new TooLongLine();
      }
      boolean first = filled == 0;
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        return Optional.empty();
      }
      filled += read;
      if (first) {
        begun.run();
      }
    }
  }

  private Optional<byte[]> buffered() {
    while (searched < filled) {
      if (!endsAt(searched)) {
        searched++;
      } else {
        var line = Arrays.copyOf(buffer, searched);
        drop(searched + 1);
        if (line.length > 0) {
          return Optional.of(line);
        }
      }
    }
    return Optional.empty();
  }

  private boolean endsAt(int place) {
    return buffer[place] == '\r' || buffer[place] == '\n';
  }

  private void drop(int count) {
    System.arraycopy(buffer, count, buffer, 0, filled - count);
    filled -= count;
    searched = 0;
  }

  /** Whatever sends this speaks another protocol. */
  static final class TooLongLine extends IOException {

    private static final long serialVersionUID = 1;

    TooLongLine() {
      super("a line without end");
    }
  }
}
