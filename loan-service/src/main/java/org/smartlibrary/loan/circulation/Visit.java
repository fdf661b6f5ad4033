package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.starter.security.Isil;

/**
 * A copy's stay at another library, to which its owner lent it.
 *
 * @param request under which it was lent; the name stands where a hold's does
 * @param host the library that it was lent to; null for one outside of the network
 * @param due when the owner wants it back: whoever has it there has it until then
 * @param price what the owner asks the host for it
 */
public record Visit(HoldId request, @Nullable Isil host, Instant due, Money price) {

  /** Times as exact as they are stored. */
  public Visit {
    due = due.truncatedTo(ChronoUnit.MILLIS);
  }

  public Optional<Isil> member() {
    return Optional.ofNullable(host);
  }

  Visit until(Instant later) {
    return new Visit(request, host, later, price);
  }
}
