package org.smartlibrary.federation.reconcile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of control numbers in the order of their bytes in UTF-8, written {@code BEHIND..TO}: a
 * full stop in a number is written {@code %2E} there, a percent sign {@code %25}.
 *
 * @param behind those behind this number, which need not exist; null begins at the first
 * @param to up to this one and with it; null goes on to the last
 */
public record Range(@Nullable String behind, @Nullable String to) {

  public static final Range ALL = new Range(null, null);

  private static final String BETWEEN = "..";

  /** The range that a text writes, if it writes one. */
  public static Optional<Range> of(String text) {
    int between = text.indexOf(BETWEEN);
    if (between < 0) {
      return Optional.empty();
    }
    String behind = text.substring(0, between);
    String to = text.substring(between + BETWEEN.length());
    return isOne(behind) && isOne(to)
        ? Optional.of(new Range(read(behind), read(to)))
        : Optional.empty();
  }

  private static boolean isOne(String number) {
    return number.indexOf('.') < 0 && number.chars().noneMatch(Character::isISOControl);
  }

  private static @Nullable String read(String number) {
    return number.isEmpty() ? null : number.replaceAll("%2[Ee]", ".").replace("%25", "%");
  }

  private static String written(@Nullable String number) {
    return number == null ? "" : number.replace("%", "%25").replace(".", "%2E");
  }

  @Override
  public String toString() {
    return written(behind) + BETWEEN + written(to);
  }
}
