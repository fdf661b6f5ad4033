package org.smartlibrary.loan.stock;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An International Standard Book Number of 13 digits, the last of which proves the others. */
public record Isbn(@JsonValue String value) {

  private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");
  private static final Pattern TEN = Pattern.compile("\\d{9}[\\dX]");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Isbn {
    if (!THIRTEEN.matcher(value).matches() || check(value) != value.charAt(12)) {
      throw new IllegalArgumentException("is not an ISBN: 10 or 13 digits, the last proves them");
    }
  }

  /** The number in a text, of 10 or 13 digits, whatever people put between them. */
  public static Optional<Isbn> of(String text) {
    String compact = BETWEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    if (TEN.matcher(compact).matches()) {
      return isTen(compact) ? Optional.of(ofTen(compact)) : Optional.empty();
    }
    return THIRTEEN.matcher(compact).matches() && check(compact) == compact.charAt(12)
        ? Optional.of(new Isbn(compact))
        : Optional.empty();
  }

  private static Isbn ofTen(String ten) {
    String twelve = "978" + ten.substring(0, 9);
    return new Isbn(twelve + check(twelve));
  }

  private static boolean isTen(String ten) {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += (10 - i) * (ten.charAt(i) == 'X' ? 10 : ten.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }

  private static char check(String digits) {
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  @Override
  public String toString() {
    return value;
  }
}
