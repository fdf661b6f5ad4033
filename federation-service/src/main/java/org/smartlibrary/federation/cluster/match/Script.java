package org.smartlibrary.federation.cluster.match;

import org.smartlibrary.federation.text.Folding;

/** Which letters a folded text is written in; texts in different ones cannot be compared. */
enum Script {
  HAN,
  LATIN,
  OTHER;

  static Script of(String text) {
    Script script = LATIN;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      if (Folding.isHan(c)) {
        return HAN;
      }
      script = OTHER;
    }
    return script;
  }

  static boolean isShort(String text, int han, int other) {
    return text.length() <= (of(text) == HAN ? han : other);
  }
}
