package org.smartlibrary.catalog.record.marc.crosswalk;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows which Han characters are written in simplified texts only, and which in traditional ones
 * only, by ICU's tables.
 */
public final class HanScript {

  private static final char FIRST = 0x3400;
  private static final char LAST = 0x9FFF;
  private static final String SIMPLIFIED = table("Traditional-Simplified");
  private static final String TRADITIONAL = table("Simplified-Traditional");

  private HanScript() {}

  /** The text with each traditional character that has one simplified form in that form. */
  public static String simplified(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (traditionalOnly(text.charAt(i))) {
        return mapped(text);
      }
    }
    return text;
  }

  /** Whether a Han character is among a text's. */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static boolean isHan(char c) {
    return c >= FIRST && c <= LAST;
  }

  /**
   * The ISO 15924 code of the script a text is written in, null when it has no letters; Han in a
   * Japanese text is Japanese.
   */
  public static @Nullable String of(String text, List<String> languages) {
    ScriptCount count = new ScriptCount();
    for (int i = 0; i < text.length(); i++) {
      count.add(text.charAt(i));
    }
    String script = count.code();
    boolean japanese = !languages.isEmpty() && languages.getFirst().equals("jpn");
    return japanese && script != null && script.startsWith("Han") ? "Jpan" : script;
  }

  static boolean traditionalOnly(char c) {
    return isHan(c) && SIMPLIFIED.charAt(c - FIRST) != c;
  }

  static boolean simplifiedOnly(char c) {
    return isHan(c) && TRADITIONAL.charAt(c - FIRST) != c && SIMPLIFIED.charAt(c - FIRST) == c;
  }

  private static String mapped(String text) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      mapped.append(isHan(c) ? SIMPLIFIED.charAt(c - FIRST) : c);
    }
    return mapped.toString();
  }

  /** One character to one, for each ideograph by itself: what has no single counterpart stays. */
  private static String table(String id) {
    Transliterator rules = Transliterator.getInstance(id);
    StringBuilder table = new StringBuilder(LAST - FIRST + 1);
    for (char c = FIRST; c <= LAST; c++) {
      String counterpart = rules.transliterate(String.valueOf(c));
      table.append(counterpart.length() == 1 ? counterpart.charAt(0) : c);
    }
    return table.toString();
  }
}
