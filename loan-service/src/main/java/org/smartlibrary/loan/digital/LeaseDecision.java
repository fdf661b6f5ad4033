package org.smartlibrary.loan.digital;

import org.jspecify.annotations.Nullable;

/** What became of a wish for a digital loan. */
public sealed interface LeaseDecision {

  /**
   * It runs.
   *
   * @param again whether the same request had made it before
   */
  record Runs(LotId lot, Lease lease, boolean again) implements LeaseDecision {}

  /** It is over. */
  record Ended(LeaseId lease) implements LeaseDecision {}

  /**
   * A rule stands against it.
   *
   * @param met the counter that was met, where one counts
   * @param limit what it may be at most
   * @param place in the queue, for one that waits now
   */
  record Refused(
      LeaseRule rule, @Nullable String met, @Nullable String limit, @Nullable Integer place)
      implements LeaseDecision {

    static Refused of(LeaseRule rule) {
      return new Refused(rule, null, null, null);
    }

    static Refused of(LeaseRule rule, Object met, Object limit) {
      return new Refused(rule, met.toString(), limit.toString(), null);
    }
  }

  /** There is no such reader, licence or lease. */
  record Unknown(String what) implements LeaseDecision {}
}
