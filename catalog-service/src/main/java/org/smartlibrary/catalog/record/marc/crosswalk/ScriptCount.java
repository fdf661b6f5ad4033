package org.smartlibrary.catalog.record.marc.crosswalk;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * Counts the letters of a text by script; kana and hangul decide at once, for they stand among Han
 * characters.
 */
final class ScriptCount {

  private int latin;
  private int cyrillic;
  private int han;
  private int traditional;
  private int simplified;
  private @Nullable String other;

  void add(char c) {
    if (c < 0x80) {
      latin += Character.isLetter(c) ? 1 : 0;
    } else if (HanScript.isHan(c)) {
      han++;
      traditional += HanScript.traditionalOnly(c) ? 1 : 0;
      simplified += HanScript.simplifiedOnly(c) ? 1 : 0;
    } else if (Character.isLetter(c)) {
      letter(UnicodeScript.of(c));
    }
  }

  private void letter(UnicodeScript script) {
    switch (script) {
      case LATIN -> latin++;
      case CYRILLIC -> cyrillic++;
      case HIRAGANA, KATAKANA -> other = "Jpan";
      case HANGUL -> other = "Kore";
      case ARABIC -> other = "Arab";
      case HEBREW -> other = "Hebr";
      case GREEK -> other = "Grek";
      case DEVANAGARI -> other = "Deva";
      case TIBETAN -> other = "Tibt";
      case MONGOLIAN -> other = "Mong";
      case THAI -> other = "Thai";
      default -> other = other == null ? "Zyyy" : other;
    }
  }

  @Nullable String code() {
    if (other != null) {
      return other;
    }
    if (han > 0) {
      return traditional > simplified ? "Hant" : "Hans";
    }
    return cyrillic > latin ? "Cyrl" : latin > 0 ? "Latn" : null;
  }
}
