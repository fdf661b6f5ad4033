package org.smartlibrary.loan.hold;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * How long a hold will probably take, and how that is known.
 *
 * @param place 1 for the next to be served
 * @param suspendedAhead how many of those before it are let pass at the moment
 * @param copies how many copies the reader may have in principle
 * @param lent how many of those are on loan and not overdue
 * @param overdue how many should be back by now
 * @param expected when its turn comes if everybody returns in time and keeps a copy for a whole
 *     loan; empty when no copy has a date
 */
public record Outlook(
    int place, int suspendedAhead, int copies, int lent, int overdue, Optional<Instant> expected) {

  /**
   * Reckons it.
   *
   * @param ahead how many are served before it
   * @param dues when the copies on loan have to be back
   * @param loanDays how long everybody before it may keep a copy
   */
  static Outlook reckon(
      int ahead, int suspendedAhead, int copies, List<Instant> dues, int loanDays, Instant now) {
    var coming = dues.stream().filter(due -> !due.isBefore(now)).sorted().toList();
    return new Outlook(
        ahead + 1,
        suspendedAhead,
        copies,
        coming.size(),
        dues.size() - coming.size(),
        expected(ahead, coming, loanDays));
  }

  private static Optional<Instant> expected(int ahead, List<Instant> coming, int loanDays) {
    if (coming.isEmpty()) {
      return Optional.empty();
    }
    int rounds = ahead / coming.size();
    return Optional.of(coming.get(ahead % coming.size()).plus(Period.ofDays(rounds * loanDays)));
  }
}
