package org.smartlibrary.loan.hold;

import org.jspecify.annotations.Nullable;

/**
 * Why something was refused.
 *
 * @param met the counter that was met, such as the holds that there are; null where nothing counts
 * @param limit what it may be at most
 */
public record Refusal(HoldRule rule, @Nullable String met, @Nullable String limit) {

  static Refusal of(HoldRule rule) {
    return new Refusal(rule, null, null);
  }

  static Refusal of(HoldRule rule, Object met, Object limit) {
    return new Refusal(rule, met.toString(), limit.toString());
  }
}
