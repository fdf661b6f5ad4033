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

  /** Writes the next version; version 1 only when there is none. False when somebody was faster. */
  boolean save(Lot next);
}
