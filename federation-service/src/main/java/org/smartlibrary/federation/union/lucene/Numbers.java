package org.smartlibrary.federation.union.lucene;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identifiers as they are compared: letters and digits only, an ISBN of ten digits as thirteen. */
final class Numbers {

  private static final Pattern ISBN_10 = Pattern.compile("\\d{9}[\\dX]");
  private static final Pattern ISBN = Pattern.compile("(\\d[\\s-]*){9,12}[\\dXx]");
  private static final int FEWEST_DIGITS = 6;
  private static final int LONGEST = 40;

  private Numbers() {}

  /** The identifier in a text, empty when nothing of it is left. */
  static Optional<String> normal(String text) {
    String compact = compact(text).toUpperCase(Locale.ROOT);
    if (compact.isEmpty() || compact.length() > LONGEST) {
      return Optional.empty();
    }
    boolean ofTen = compact.length() == 10 && ISBN_10.matcher(compact).matches();
    return Optional.of(ofTen ? thirteen(compact) : compact);
  }

  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c) || Character.isDigit(c)) {
        compact.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return compact.toString();
  }

  /** The identifier that a word of a question may be: one with at least six digits. */
  static Optional<String> in(String word) {
    return word.chars().filter(Character::isDigit).count() < FEWEST_DIGITS
        ? Optional.empty()
        : normal(word);
  }

  /** The ISBN that a whole question is, however it is cut: 978 7 5366 9293 0. */
  static Optional<String> isbn(String typed) {
    return ISBN.matcher(typed.strip()).matches()
        ? normal(typed).filter(number -> number.length() == 13)
        : Optional.empty();
  }

  private static String thirteen(String ten) {
    String body = "978" + ten.substring(0, 9);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }
}
