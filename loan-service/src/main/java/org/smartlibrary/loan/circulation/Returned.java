package org.smartlibrary.loan.circulation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a copy that came in.
 *
 * @param copy where it goes now
 * @param closed the loan that ended with it; null when nobody had it
 * @param delay by how much it was late and what that costs
 */
public record Returned(Copy copy, @Nullable ClosedLoan closed, Delay delay) {

  public Optional<ClosedLoan> loan() {
    return Optional.ofNullable(closed);
  }
}
