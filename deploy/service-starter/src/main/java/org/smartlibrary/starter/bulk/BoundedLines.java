package org.smartlibrary.starter.bulk;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of a text, of which only so much is kept as one of them can need. */
public final class BoundedLines {

  private final Reader reader;
  private final int longest;
  private long number;

  /**
   * One line without its end.
   *
   * @param number from 1
   * @param whole false when it went on and the rest was left out
   */
  public record Line(long number, String text, boolean whole) {}

  public BoundedLines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  public Optional<Line> next() throws IOException {
    int c = reader.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    var text = new StringBuilder();
    boolean whole = true;
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      whole = text.length() < longest;
      if (whole) {
        text.append((char) c);
      }
    }
    return Optional.of(new Line(number, withoutReturn(text), whole));
  }

  private static String withoutReturn(StringBuilder text) {
    int end = text.length();
    return text.substring(0, end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end);
  }
}
