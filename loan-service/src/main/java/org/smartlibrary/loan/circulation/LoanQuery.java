package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * Which open loans; what is null does not matter.
 *
 * @param dueBefore for those that are overdue at this moment
 */
public record LoanQuery(
    @Nullable ReaderId reader, @Nullable Isil library, @Nullable Instant dueBefore) {

  /** All that a reader has. */
  public static LoanQuery of(ReaderId reader) {
    return new LoanQuery(reader, null, null);
  }
}
