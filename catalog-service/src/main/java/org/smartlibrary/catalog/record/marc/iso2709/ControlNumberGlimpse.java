package org.smartlibrary.catalog.record.marc.iso2709;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.ControlNumber;

/** Looks for field 001 in what is no readable record, so that a refusal can name it. */
final class ControlNumberGlimpse {

  private ControlNumberGlimpse() {}

  static @Nullable String in(byte[] bytes) {
    if (!LeaderShape.at(bytes, 0, bytes.length)) {
      return null;
    }
    int base = LeaderShape.number(bytes, 12, 5);
    boolean first = Tags.at(bytes, LeaderShape.LENGTH).equals("001");
    return first && base < bytes.length ? value(bytes, base).orElse(null) : null;
  }

  private static Optional<String> value(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != Marks.FIELD_END) {
      end++;
    }
    String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    return ControlNumber.of(text).map(ControlNumber::value);
  }
}
