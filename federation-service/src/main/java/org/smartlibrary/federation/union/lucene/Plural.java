package org.smartlibrary.federation.union.lucene;

/** English plurals without their s (Harman's S stemmer): the lightest stemming that helps. */
final class Plural {

  private Plural() {}

  static String singular(String word) {
    int length = word.length();
    if (length < 4 || word.charAt(length - 1) != 's' || !isLetter(word.charAt(length - 2))) {
      return word;
    }
    char before = word.charAt(length - 2);
    if (before == 's' || before == 'u') {
      return word;
    }
    return endsInIes(word) ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
  }

  private static boolean endsInIes(String word) {
    char third = word.charAt(word.length() - 4);
    return word.endsWith("ies") && third != 'e' && third != 'a';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
