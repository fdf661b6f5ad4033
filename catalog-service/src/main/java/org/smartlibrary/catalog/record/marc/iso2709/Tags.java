package org.smartlibrary.catalog.record.marc.iso2709;

import java.nio.charset.StandardCharsets;

/** The tags of fields; those of three digits are made once for all records. */
final class Tags {

  private static final String[] NUMERIC = new String[1000];

  static {
    for (int i = 0; i < NUMERIC.length; i++) {
      NUMERIC[i] = "%03d".formatted(i);
    }
  }

  private Tags() {}

  static String at(byte[] bytes, int place) {
    int number = LeaderShape.number(bytes, place, 3);
    return number >= 0 ? NUMERIC[number] : text(bytes, place);
  }

  private static String text(byte[] bytes, int place) {
    return new String(bytes, place, 3, StandardCharsets.ISO_8859_1);
  }
}
