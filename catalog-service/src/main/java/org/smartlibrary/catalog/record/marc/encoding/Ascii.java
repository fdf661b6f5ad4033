package org.smartlibrary.catalog.record.marc.encoding;

/** Knows text that is the same in every encoding, which most subfields are. */
final class Ascii {

  private static final byte ESCAPE = 0x1B;

  private Ascii() {}

  static boolean only(byte[] bytes, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (bytes[i] < 0 || bytes[i] == ESCAPE) {
        return false;
      }
    }
    return true;
  }
}
