package org.smartlibrary.catalog.record.marc.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.smartlibrary.catalog.record.marc.structure.ByteWindow;

/**
 * Cuts a stream at the braces of its outermost objects, whatever stands between them. A line that
 * begins with a brace begins an object, even when the one before was never closed.
 */
final class JsonFraming implements Closeable {

  private final ByteWindow window;
  private final int limit;

  /** An object's bytes, or nothing but a reason. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Frame(long offset, byte[] bytes, String reason) {}

  JsonFraming(ByteWindow window, int limit) {
    this.window = window;
    this.limit = limit;
  }

  Optional<Frame> next() throws IOException {
    skipSeparators();
    if (!window.reach(1)) {
      return Optional.empty();
    }
    return Optional.of(window.at(0) == '{' ? object() : stray());
  }

  private Frame object() throws IOException {
    Braces braces = new Braces();
    for (int i = 0; i < limit && window.reach(i + 1); i++) {
      byte c = window.at(i);
      if (i > 0 && c == '{' && window.at(i - 1) == '\n') {
        return frame(i, "The object on this line is not closed.");
      }
      braces.accept(c);
      if (braces.closed()) {
        return frame(i + 1, "");
      }
    }
    return window.reach(limit + 1) ? overlong() : cutOff();
  }

  private Frame cutOff() {
    return frame(
        window.available(),
        "The stream ends inside this record: the file was cut off. Send it again whole.");
  }

  private Frame overlong() throws IOException {
    Frame frame =
        frame(
            limit,
            "This record is longer than %,d bytes, the most that is accepted for one record."
                .formatted(limit));
    skipToLine();
    return frame;
  }

  private Frame stray() throws IOException {
    int end = window.find((byte) '\n', 0, limit);
    Frame frame =
        frame(end < 0 ? Math.min(window.available(), limit) : end, "This line is no JSON object.");
    if (end < 0) {
      skipToLine();
    }
    return frame;
  }

  private void skipToLine() throws IOException {
    while (window.reach(1) && window.at(0) != '\n') {
      int end = window.find((byte) '\n', 0, window.available());
      window.skip(end < 0 ? window.available() : end);
    }
  }

  private Frame frame(int length, String reason) {
    long offset = window.offset();
    byte[] bytes = window.take(length);
    return new Frame(offset, bytes, reason);
  }

  private void skipSeparators() throws IOException {
    if (window.reach(3) && window.at(0) == (byte) 0xEF && window.at(1) == (byte) 0xBB) {
      window.skip(3);
    }
    while (window.reach(1) && " \t\r\n,[]\u001E".indexOf(window.at(0)) >= 0) {
      window.skip(1);
    }
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
