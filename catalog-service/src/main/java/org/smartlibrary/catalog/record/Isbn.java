package org.smartlibrary.catalog.record;

import java.util.Optional;

/**
 * An International Standard Book Number: 13 digits, the last of which proves the others (ISO 2108).
 */
public record Isbn(String value) {

  private static final int LENGTH = 13;
  private static final String BOOKLAND = "978";

  public Isbn {
    if (!proven(value)) {
      throw new IllegalArgumentException("not an ISBN: " + value);
    }
  }

  /** The ISBN of 10 or 13 characters in a text, whatever hyphens and spaces are in it. */
  public static Optional<Isbn> of(String text) {
    String compact = compact(text);
    return switch (compact.length()) {
      case LENGTH -> Optional.of(compact).filter(Isbn::proven).map(Isbn::new);
      case 10 -> tenProven(compact) ? Optional.of(ofTen(compact)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The digits and the final X of a text, without what people put between them. */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder(LENGTH);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        compact.append(c);
      } else if (c == 'X' || c == 'x') {
        compact.append('X');
      }
    }
    return compact.toString();
  }

  private static Isbn ofTen(String ten) {
    String body = BOOKLAND + ten.substring(0, 9);
    return new Isbn(body + (char) ('0' + (10 - weighted(body) % 10) % 10));
  }

  private static boolean proven(String value) {
    return value.length() == LENGTH
        && value.indexOf('X') < 0
        && (value.startsWith(BOOKLAND) || value.startsWith("979"))
        && weighted(value) % 10 == 0;
  }

  private static int weighted(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return sum;
  }

  private static boolean tenProven(String ten) {
    int sum = 0;
    for (int i = 0; i < ten.length(); i++) {
      char c = ten.charAt(i);
      if (c == 'X' && i < 9) {
        return false;
      }
      sum += (c == 'X' ? 10 : c - '0') * (10 - i);
    }
    return sum % 11 == 0;
  }
}
