package org.smartlibrary.loan.digital;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The parts of all licences, one document each. */
public interface Lots {

  Optional<Lot> find(LotId id);

  /** Those of a licence that are nobody's share and may have something to lend now. */
  List<Lot> withRoom(LicenceId licence, Instant now);

  /** Whether the licence is known. */
  boolean isDivided(LicenceId licence);

  List<Lot> of(LicenceId licence);

  Optional<Lot> withLease(LeaseId lease);

  /** How many lots there are of which everything is lent. */
  long full(Instant now);

  /**
   * Writes the next version and what is told of it; version 1 only when there is none. False, and
   * nothing is written, when somebody was faster.
   */
  boolean save(Lot next, List<LeaseActivity> told);

  /** A next version of which nobody needs to hear. */
  default boolean save(Lot next) {
    return save(next, List.of());
  }
}
