package org.smartlibrary.loan.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Why not.
 *
 * @param about the copy or title that it is about
 */
public record Refused(
    OrderRule rule, @Nullable String about, @Nullable Integer met, @Nullable Integer limit) {

  static Refused of(OrderRule rule) {
    return new Refused(rule, null, null, null);
  }

  static Refused about(OrderRule rule, String what) {
    return new Refused(rule, what, null, null);
  }

  static Refused counted(OrderRule rule, int met, int limit) {
    return new Refused(rule, null, met, limit);
  }
}
