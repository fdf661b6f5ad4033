package org.smartlibrary.catalog.record.marc.encoding;

import java.util.Optional;
import org.smartlibrary.catalog.record.Encoding;

/**
 * Counts the words that are all high letters, as in Cyrillic, and tells windows-1251 from KOI8-R by
 * where the small letters are.
 */
record CyrillicBytes(int high, int inWords, int upperHalf) {

  private static final int SHORTEST_WORD = 3;

  static CyrillicBytes of(byte[] bytes) {
    int high = 0;
    int inWords = 0;
    int upperHalf = 0;
    int run = 0;
    for (byte each : bytes) {
      int value = each & 0xFF;
      high += value >= 0x80 ? 1 : 0;
      upperHalf += value >= 0xE0 ? 1 : 0;
      if (value >= 0xC0) {
        run++;
      } else {
        inWords += run >= SHORTEST_WORD ? run : 0;
        run = 0;
      }
    }
    return new CyrillicBytes(high, inWords, upperHalf);
  }

  Optional<Encoding> encoding() {
    if (high == 0 || inWords < 0.6 * high) {
      return Optional.empty();
    }
    return upperHalf * 2 >= inWords ? Optional.of(Encoding.WINDOWS_1251) : Encoding.named("KOI8-R");
  }
}
