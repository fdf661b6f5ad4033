package org.smartlibrary.catalog.intake;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a sync: ten characters of time, six of chance, so that the later sorts after the
 * earlier.
 */
public record SyncId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-V]{16}");
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int RADIX = 32;

  public SyncId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of a sync: " + value);
    }
  }

  public static Optional<SyncId> of(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new SyncId(text)) : Optional.empty();
  }

  static SyncId at(Instant time) {
    return new SyncId(digits(time.toEpochMilli(), 10) + digits(CHANCE.nextLong(1L << 30), 6));
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
