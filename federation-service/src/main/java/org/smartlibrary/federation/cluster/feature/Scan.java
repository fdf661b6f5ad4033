package org.smartlibrary.federation.cluster.feature;

/**
 * What can be seen of a text at a glance. Most titles have none of the characters that a pattern
 * needs, and then it need not be tried.
 */
final class Scan {

  private Scan() {}

  /** Whether the text contains one of these characters. */
  static boolean hasAny(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean beginsWithDigit(String text) {
    return !text.isEmpty() && isDigit(text.charAt(0));
  }

  /** Whether a folded text begins with a letter from a to z. */
  static boolean isLatin(String folded) {
    return !folded.isEmpty() && folded.charAt(0) >= 'a' && folded.charAt(0) <= 'z';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
