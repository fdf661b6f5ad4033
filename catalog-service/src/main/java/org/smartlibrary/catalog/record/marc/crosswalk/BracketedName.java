package org.smartlibrary.catalog.record.marc.crosswalk;

import org.jspecify.annotations.Nullable;

/** A name from which what stands in brackets before it was taken: 〔清〕曹雪芹, （美）海明威. */
public record BracketedName(String name, @Nullable String dynasty) {

  private static final String OPEN = "[(（〔【";
  private static final String CLOSE = "])）〕】";

  public static BracketedName of(String text) {
    String name = text.strip();
    String dynasty = null;
    int end = closing(name);
    while (end > 0) {
      dynasty = dynasty == null ? Dynasties.in(name.substring(0, end + 1)).orElse(null) : dynasty;
      name = name.substring(end + 1).strip();
      end = closing(name);
    }
    return new BracketedName(name, dynasty);
  }

  /**
   * Where the bracket that a text begins with closes, -1 when it begins with none or is nothing
   * else.
   */
  private static int closing(String text) {
    if (text.isEmpty() || OPEN.indexOf(text.charAt(0)) < 0) {
      return -1;
    }
    for (int i = 1; i < text.length() - 1; i++) {
      if (CLOSE.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
