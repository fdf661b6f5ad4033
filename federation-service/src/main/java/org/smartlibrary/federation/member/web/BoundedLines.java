package org.smartlibrary.federation.member.web;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of a text, of which only so much is kept as a registration can need. */
final class BoundedLines {

  private final Reader reader;
  private long number;

  /**
   * One line without its end.
   *
   * @param number from 1
   * @param whole false when it went on and the rest was left out
   */
  record Line(long number, String text, boolean whole) {}

  BoundedLines(Reader reader) {
    this.reader = reader;
  }

  Optional<Line> next() throws IOException {
    int c = reader.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    var text = new StringBuilder();
    boolean whole = true;
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      whole = text.length() < Rows.LONGEST;
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
