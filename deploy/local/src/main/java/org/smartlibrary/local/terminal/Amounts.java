package org.smartlibrary.local.terminal;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
public final class Amounts {

  private Amounts() {}

  /** Bytes, as {@code 3.4 MB}. */
  public static String bytes(long bytes) {
    if (bytes < 1 << 20) {
      return "%,d kB".formatted((bytes + 1023) >> 10);
    }
    return String.format(Locale.ROOT, "%,.1f MB", bytes / (double) (1 << 20));
  }

  /** Seconds, as {@code 4.2 s}, or {@code 3:05 min} when there are many. */
  public static String time(Duration time) {
    return time.compareTo(Duration.ofMinutes(1)) < 0
        ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0)
        : "%d:%02d min".formatted(time.toMinutes(), time.toSecondsPart());
  }

  /** Whole numbers, as {@code 1,234,567}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
