package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.Map;

/** What earlier requests say about suppliers. */
public interface Records {

  /** How many requests a supplier has before it that it has not shipped yet. */
  long openAt(Party supplier);

  /** How many copies each supplier shipped to this library since then. */
  Map<AgencyId, Long> suppliedTo(Party requester, Instant since);

  /** How many copies this library shipped to each since then. */
  Map<AgencyId, Long> suppliedBy(Party supplier, Instant since);
}
