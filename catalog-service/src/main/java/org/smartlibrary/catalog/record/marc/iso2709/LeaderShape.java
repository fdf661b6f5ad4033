package org.smartlibrary.catalog.record.marc.iso2709;

/**
 * Tells the start of a record from other bytes: five digits of length, two indicators and a
 * subfield code of two, five digits of base address (ISO 2709, 4.3).
 */
final class LeaderShape {

  static final int LENGTH = 24;

  private LeaderShape() {}

  static boolean at(byte[] bytes, int start, int end) {
    return end - start >= LENGTH
        && bytes[start + 10] == '2'
        && bytes[start + 11] == '2'
        && number(bytes, start, 5) >= 0
        && number(bytes, start + 12, 5) >= LENGTH
        && printable(bytes, start);
  }

  /** The place of the first leader from {@code start} on, or -1. */
  static int find(byte[] bytes, int start, int end) {
    for (int place = start; place <= end - LENGTH; place++) {
      if (at(bytes, place, end)) {
        return place;
      }
    }
    return -1;
  }

  /**
   * Whether the directory of the leader at that place ends in a field terminator just before the
   * base address.
   */
  static boolean baseHolds(byte[] bytes, int start) {
    int end = start + number(bytes, start + 12, 5) - 1;
    return end < bytes.length && bytes[end] == Marks.FIELD_END;
  }

  /** The number in these digits, -1 when they are none. */
  static int number(byte[] bytes, int start, int digits) {
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static boolean printable(byte[] bytes, int start) {
    for (int i = start + 5; i < start + LENGTH; i++) {
      if (bytes[i] < ' ') {
        return false;
      }
    }
    return true;
  }
}
