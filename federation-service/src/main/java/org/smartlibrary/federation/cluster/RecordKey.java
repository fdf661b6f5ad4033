package org.smartlibrary.federation.cluster;

/** A library's record: its ISIL, and the number by which it knows the record. */
public record RecordKey(String isil, String controlNumber) implements Comparable<RecordKey> {

  private static final char BETWEEN = '|';

  /** Reads {@code ISIL|controlNumber}; a control number may have bars in it, an ISIL none. */
  public static RecordKey parse(String text) {
    int bar = text.indexOf(BETWEEN);
    if (bar <= 0) {
      throw new IllegalArgumentException("not a record's key: " + text);
    }
    return new RecordKey(text.substring(0, bar), text.substring(bar + 1));
  }

  @Override
  public int compareTo(RecordKey other) {
    int libraries = isil.compareTo(other.isil);
    return libraries != 0 ? libraries : controlNumber.compareTo(other.controlNumber);
  }

  @Override
  public String toString() {
    return isil + BETWEEN + controlNumber;
  }
}
