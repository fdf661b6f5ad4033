package org.smartlibrary.loan.digital;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.loan.patron.ReaderId;

/** How many digital loans a reader has, counted in one document a reader. */
public interface LeaseAccounts {

  /** Takes a place unless the limit is reached; a lease that has one keeps it. */
  boolean claim(ReaderId reader, LeaseId lease, int limit, Instant at);

  /** Gives the place of a lease back; one that has none changes nothing. */
  void leave(ReaderId reader, LeaseId lease);

  /** What counts at the moment. */
  List<Place> of(ReaderId reader);

  void forget(ReaderId reader);

  /** A place and since when it is taken. */
  record Place(LeaseId lease, Instant at) {}
}
