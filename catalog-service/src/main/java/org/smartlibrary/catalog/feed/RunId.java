package org.smartlibrary.catalog.feed;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a run: ten characters of time, six of chance, so that the later sorts after. */
public record RunId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-V]{16}");
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int RADIX = 32;

  public RunId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of a run: " + value);
    }
  }

  public static Optional<RunId> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new RunId(text)) : Optional.empty();
  }

  static RunId at(Instant time) {
    return new RunId(digits(time.toEpochMilli(), 10) + digits(CHANCE.nextLong(1L << 30), 6));
  }

  private static String digits(long number, int count) {
    String digits = Long.toString(number, RADIX).toUpperCase(Locale.ROOT);
    return "0".repeat(count - digits.length()) + digits;
  }

  @Override
  public String toString() {
    return value;
  }
}
