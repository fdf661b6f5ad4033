package org.smartlibrary.catalog.record.marc.encoding;

import java.util.Arrays;
import java.util.function.Function;

/** Keeps what can be kept of bytes that no converter can make sense of. */
final class Damaged {

  private static final char REPLACEMENT = '\uFFFD';

  private Damaged() {}

  /** The converter's text, or where it gives up the ASCII in it with U+FFFD for the rest. */
  // marc4j throws a MarcException for an unknown escape, and others where a sequence is cut.
  static String orElse(byte[] bytes, int start, int length, Function<byte[], String> converter) {
    try {
      return converter.apply(Arrays.copyOfRange(bytes, start, start + length));
    } catch (RuntimeException _) {
      return ascii(bytes, start, length);
    }
  }

  private static String ascii(byte[] bytes, int start, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = start; i < start + length; i++) {
      text.append(bytes[i] >= ' ' ? (char) bytes[i] : REPLACEMENT);
    }
    return text.toString();
  }
}
