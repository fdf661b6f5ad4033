package org.smartlibrary.starter.bulk;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comma-separated values (RFC 4180); only so much of a record is kept as is needed. */
public final class CsvRecords {

  private static final int END = -1;

  private final PushbackReader reader;
  private final int longest;
  private long line = 1;

  /**
   * One record.
   *
   * @param line where it begins, from 1
   * @param whole false when it was too long, or the file ended inside a quoted value
   */
  public record CsvRecord(long line, List<String> values, boolean whole) {

    public CsvRecord {
      values = List.copyOf(values);
    }
  }

  public CsvRecords(Reader reader, int longest) {
    this.reader = new PushbackReader(reader);
    this.longest = longest;
  }

  /** Empty lines are passed over. */
  public Optional<CsvRecord> next() throws IOException {
    skipEmptyLines();
    int c = reader.read();
    if (c == END) {
      return Optional.empty();
    }
    reader.unread(c);
    return Optional.of(new Scan(line).record());
  }

  private void skipEmptyLines() throws IOException {
    int c = reader.read();
    while (c == '\n' || c == '\r') {
      line += c == '\n' ? 1 : 0;
      c = reader.read();
    }
    if (c != END) {
      reader.unread(c);
    }
  }

  /** One record's scanning. */
  private final class Scan {

    private final long begin;
    private final List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int length;
    private boolean whole = true;

    Scan(long begin) {
      this.begin = begin;
    }

    CsvRecord record() throws IOException {
      int c = reader.read();
      for (; c != END && c != '\n'; c = reader.read()) {
        switch (c) {
          case '"' -> quoted();
          case ',' -> endOfValue();
          case '\r' -> {}
          default -> append(c);
        }
      }
      line += c == '\n' ? 1 : 0;
      endOfValue();
      return new CsvRecord(begin, List.copyOf(values), whole);
    }

    /** Up to the closing quote; two quotes are one. */
    private void quoted() throws IOException {
      for (int c = reader.read(); c != END; c = reader.read()) {
        if (c == '"' && !twice()) {
          return;
        }
        line += c == '\n' ? 1 : 0;
        append(c);
      }
      whole = false;
    }

    private boolean twice() throws IOException {
      int next = reader.read();
      if (next != '"' && next != END) {
        reader.unread(next);
      }
      return next == '"';
    }

    private void append(int c) {
      whole &= ++length <= longest;
      if (whole) {
        value.append((char) c);
      }
    }

    private void endOfValue() {
      whole &= ++length <= longest;
      if (whole) {
        values.add(value.toString());
      }
      value.setLength(0);
    }
  }
}
