package org.smartlibrary.loan.digital;

import java.time.Instant;
import org.smartlibrary.loan.patron.ReaderId;

/**
 * A reader's digital loan. It ends by itself.
 *
 * @param token larger with each renewal: whoever comes with a smaller one comes too late
 */
public record Lease(LeaseId id, ReaderId reader, long token, Instant since, Instant until) {

  boolean runsAt(Instant now) {
    return now.isBefore(until);
  }

  /** Says of no reader what the reader reads. */
  @Override
  public String toString() {
    return "Lease[%s, %d]".formatted(id, token);
  }
}
