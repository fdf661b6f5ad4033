package org.smartlibrary.catalog.record.marc.json;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.marc.structure.ByteWindow;

/**
 * Cuts a stream at the braces of its outermost objects, whatever stands between them. A line that
 * begins with a brace begins an object, even when the one before was never closed.
 */
final class JsonFraming implements Closeable {

  private final ByteWindow window;
  private final int limit;

  /** An object's bytes, or why they are none. */
  sealed interface Frame {

    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Whole(long offset, byte[] bytes) implements Frame {}

    record Unusable(long offset, Fault fault, String reason) implements Frame {}
  }

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
        return unusable(i, "The object on this line is not closed.");
      }
      braces.accept(c);
      if (braces.closed()) {
        return whole(i + 1);
      }
    }
    return window.reach(limit + 1) ? overlong() : cutOff();
  }

  private Frame cutOff() {
    Frame frame =
        new Frame.Unusable(
            window.offset(),
            Fault.CUT_OFF,
            "The stream ends inside this record: the file was cut off. Send it again whole.");
    window.skip(window.available());
    return frame;
  }

  private Frame overlong() throws IOException {
    Frame frame =
        unusable(
            limit,
            "This record is longer than %,d bytes, the most that is accepted for one record."
                .formatted(limit));
    skipToLine();
    return frame;
  }

  private Frame stray() throws IOException {
    int end = window.find((byte) '\n', 0, limit);
    Frame frame =
        unusable(
            end < 0 ? Math.min(window.available(), limit) : end, "This line is no JSON object.");
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

  /** The offset is the one before the bytes are taken. */
  private Frame whole(int length) {
    long offset = window.offset();
    return new Frame.Whole(offset, window.take(length));
  }

  private Frame unusable(int length, String reason) {
    Frame frame = new Frame.Unusable(window.offset(), Fault.UNREADABLE, reason);
    window.skip(length);
    return frame;
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
