package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Language codes of three letters; older records write several of them as one word. */
public final class Languages {

  private Languages() {}

  /**
   * The codes in these values, each once; codes for none, several and unknown languages are left
   * out.
   */
  public static List<String> of(List<String> values) {
    List<String> codes = new ArrayList<>(2);
    for (String value : values) {
      add(value.strip().toLowerCase(Locale.ROOT), codes);
    }
    return Each.once(codes);
  }

  private static void add(String letters, List<String> codes) {
    for (int i = 0; letters.length() % 3 == 0 && i < letters.length(); i += 3) {
      String code = letters.substring(i, i + 3);
      if (means(code)) {
        codes.add(code);
      }
    }
  }

  private static boolean means(String code) {
    return letter(code.charAt(0))
        && letter(code.charAt(1))
        && letter(code.charAt(2))
        && switch (code) {
          case "und", "mul", "zxx", "mis" -> false;
          default -> true;
        };
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
