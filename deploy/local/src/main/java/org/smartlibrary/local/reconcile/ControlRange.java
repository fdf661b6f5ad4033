package org.smartlibrary.local.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of control numbers as the platform writes it, {@code BEHIND..TO}: behind the one, up to
 * the other and with it.
 */
record ControlRange(@Nullable String behind, @Nullable String to) {

  static final ControlRange ALL = new ControlRange(null, null);

  private static final String BETWEEN = "..";

  static ControlRange of(String text) {
    int between = text.indexOf(BETWEEN);
    return new ControlRange(
        read(text.substring(0, between)), read(text.substring(between + BETWEEN.length())));
  }

  boolean begins(String number) {
    return behind == null || ControlNumbers.ORDER.compare(number, behind) > 0;
  }

  boolean ends(String number) {
    return to != null && ControlNumbers.ORDER.compare(number, to) > 0;
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
