package org.smartlibrary.federation.bytes;

import org.jspecify.annotations.Nullable;

/** Numbers as other services write them. */
public final class HexDigits {

  private HexDigits() {}

  /** Whether a text is so many hexadecimal digits in small letters, and nothing else. */
  public static boolean are(@Nullable String text, int count) {
    if (text == null || text.length() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }
}
