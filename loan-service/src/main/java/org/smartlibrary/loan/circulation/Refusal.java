package org.smartlibrary.loan.circulation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the desk says no. Nothing in it says who anybody is.
 *
 * @param reason a sentence about the case at hand
 * @param counter what was counted; null where nothing is
 * @param help what the reader or the desk can do about it
 */
public record Refusal(Rule rule, String reason, @Nullable Counter counter, String help) {

  /** What was met, and what the regulations allow. */
  public record Counter(String met, String limit) {

    static Counter of(Object met, Object limit) {
      return new Counter(met.toString(), limit.toString());
    }
  }

  static Refusal of(Rule rule, String reason, String help) {
    return new Refusal(rule, reason, null, help);
  }

  static Refusal of(Rule rule, String reason, Counter counter, String help) {
    return new Refusal(rule, reason, counter, help);
  }

  public Optional<Counter> counted() {
    return Optional.ofNullable(counter);
  }
}
