package org.smartlibrary.loan.fee.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;

/** Reads the parts of a booking. */
final class FeeFields {

  private static final int LONGEST_REASON = 500;

  /** More is taken for a slip of the pen. */
  private static final Money MOST = Money.ofYuan("1000000");

  private FeeFields() {}

  static String key(@Nullable String key) {
    return Optional.ofNullable(key)
        .filter(text -> text.matches("[0-9A-Za-z_-]{8,64}"))
        .orElseThrow(
            () ->
                FeeProblems.KEY_MISSING
                    .because("A booking needs an Idempotency-Key of 8 to 64 letters and digits.")
                    .exception());
  }

  static Money amount(@Nullable Money amount) {
    return Optional.ofNullable(amount)
        .filter(some -> some.isPositive() && some.compareTo(MOST) <= 0)
        .orElseThrow(
            () ->
                FeeProblems.FORM
                    .because("A booking has an amount.")
                    .error(
                        "/amount", "is required, in yuan, more than nothing and at most 1,000,000")
                    .exception());
  }

  static String text(String pointer, @Nullable String text) {
    return Optional.ofNullable(text)
        .map(String::strip)
        .filter(some -> !some.isEmpty() && some.length() <= LONGEST_REASON)
        .orElseThrow(
            () ->
                FeeProblems.FORM
                    .because("Something is missing.")
                    .error(pointer, "is required, with at most 500 characters")
                    .exception());
  }
}
