package org.smartlibrary.starter.time;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that nobody gives twice and that stand in the order of time. */
public final class TimeName {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-V]{16}");
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int RADIX = 32;

  private TimeName() {}

  /** Ten characters of time in milliseconds, six of chance: the later sorts after the earlier. */
  public static String at(Instant time) {
    return digits(time.toEpochMilli(), 10) + digits(CHANCE.nextLong(1L << 30), 6);
  }

  /** Whether a text can be such a name. */
  public static boolean isOne(String text) {
    return SHAPE.matcher(text).matches();
  }

  private static String digits(long number, int count) {
    String digits = Long.toString(number, RADIX).toUpperCase(Locale.ROOT);
    return "0".repeat(count - digits.length()) + digits;
  }
}
