package org.smartlibrary.loan.circulation;

import org.smartlibrary.loan.patron.ReaderId;

/** How many holds a reader has at once, counted in the reader's account document. */
public interface HoldPlaces {

  /** Takes a place for a hold unless the limit is reached; a hold that has one keeps it. */
  Claim claim(ReaderId reader, HoldId hold, int limit);

  /** Gives the place of a hold back; one that has none changes nothing. */
  void leave(ReaderId reader, HoldId hold);

  /**
   * What became of it.
   *
   * @param taken how many places the reader has now, this one included when it was granted
   */
  record Claim(boolean granted, int taken) {}
}
