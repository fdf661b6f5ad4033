package org.smartlibrary.catalog.record.marc.crosswalk;

/** Looks for single characters in a text. */
public final class Characters {

  private Characters() {}

  /** Where the first of these characters stands, -1 when none does. */
  static int firstOf(String characters, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  static boolean anyOf(String characters, String text) {
    return firstOf(characters, text) >= 0;
  }

  /** The text without these characters. */
  public static String without(String characters, String text) {
    if (!anyOf(characters, text)) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }
}
