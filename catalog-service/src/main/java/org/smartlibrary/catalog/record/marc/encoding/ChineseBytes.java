package org.smartlibrary.catalog.record.marc.encoding;

/**
 * Counts the pairs of GB 18030 in bytes. In Chinese text nine of ten are among the 3,755 characters
 * of GB 2312's first level or its punctuation; in other 8-bit texts hardly any.
 */
record ChineseBytes(int pairs, int common, int errors) {

  static ChineseBytes of(byte[] bytes) {
    int pairs = 0;
    int common = 0;
    int errors = 0;
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = character(bytes, i);
      pairs += length > 0 ? 1 : 0;
      errors += length > 0 ? 0 : 1;
      common += length == 2 && common(bytes[i] & 0xFF, bytes[i + 1] & 0xFF) ? 1 : 0;
      i += Math.max(length, 1);
    }
    return new ChineseBytes(pairs, common, errors);
  }

  boolean likely() {
    return pairs > 0 && common >= 0.7 * pairs && errors * 20 <= pairs;
  }

  private static int character(byte[] bytes, int place) {
    int lead = bytes[place] & 0xFF;
    if (lead == 0x80 || lead == 0xFF || place + 1 >= bytes.length) {
      return 0;
    }
    int trail = bytes[place + 1] & 0xFF;
    if (trail >= 0x30 && trail <= 0x39) {
      return four(bytes, place) ? 4 : 0;
    }
    return trail >= 0x40 && trail != 0x7F && trail != 0xFF ? 2 : 0;
  }

  private static boolean four(byte[] bytes, int place) {
    return place + 3 < bytes.length
        && bytes[place + 2] < 0
        && bytes[place + 3] >= 0x30
        && bytes[place + 3] <= 0x39;
  }

  private static boolean common(int lead, int trail) {
    boolean firstLevel = lead >= 0xB0 && lead <= 0xD7;
    boolean punctuation = lead >= 0xA1 && lead <= 0xA3;
    return trail >= 0xA1 && (firstLevel || punctuation);
  }
}
