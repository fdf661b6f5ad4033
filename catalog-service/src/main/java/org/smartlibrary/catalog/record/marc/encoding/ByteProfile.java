package org.smartlibrary.catalog.record.marc.encoding;

/**
 * Counts what tells UTF-8 from anything else: its sequences, bytes that fit none, and escapes to
 * other sets.
 */
record ByteProfile(int sequences, int invalid, int escapes) {

  private static final byte ESCAPE = 0x1B;

  static ByteProfile of(byte[] bytes) {
    int sequences = 0;
    int invalid = 0;
    int escapes = 0;
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] >= 0) {
        escapes += bytes[i++] == ESCAPE ? 1 : 0;
        continue;
      }
      int length = sequence(bytes, i);
      sequences += length > 0 ? 1 : 0;
      invalid += length > 0 ? 0 : 1;
      i += Math.max(length, 1);
    }
    return new ByteProfile(sequences, invalid, escapes);
  }

  boolean plain() {
    return sequences == 0 && invalid == 0 && escapes == 0;
  }

  /** One damaged byte does not make a text of a hundred good sequences something else. */
  boolean mostlyUtf8() {
    return sequences > 0 && sequences >= 8 * invalid && sequences > escapes;
  }

  /** The length of the UTF-8 sequence at that place (Unicode, table 3-7), 0 when there is none. */
  private static int sequence(byte[] bytes, int place) {
    int lead = bytes[place] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (place + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[place + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length > 2 && !shortest(lead, bytes[place + 1] & 0xFF) ? 0 : length;
  }

  private static boolean shortest(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
