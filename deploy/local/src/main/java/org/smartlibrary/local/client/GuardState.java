package org.smartlibrary.local.client;

import java.util.Locale;

/** What was measured before a whole file was believed. */
public record GuardState(
    String name, double measured, long count, long of, double limit, boolean passed) {

  /** The measure and its limit, for a person. */
  public String sentence() {
    return String.format(
        Locale.ROOT,
        "%s %s: %,d of %,d, %.1f %% (at most %.1f %%)",
        passed ? "passed" : "FAILED",
        meaning(),
        count,
        of,
        100 * measured,
        100 * limit);
  }

  private String meaning() {
    return switch (name) {
      case "withdrawn" -> "records that the file gives up";
      case "fall" -> "records fewer than the catalogue holds";
      case "rejected" -> "records that cannot be kept";
      case "retitled" -> "numbers under which another title stands";
      default -> name;
    };
  }
}
