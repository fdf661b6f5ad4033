package org.smartlibrary.loan.interlending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;

/**
 * A copy that is on its way, or was.
 *
 * @param item its barcode at the supplier
 * @param due when the supplier wants it back
 * @param cost what the supplier charges the library that asked
 */
public record Supply(
    Party supplier,
    @Nullable String item,
    Instant shippedAt,
    @Nullable Instant due,
    Money cost,
    int renewals) {

  Supply renewed(Instant until) {
    return new Supply(supplier, item, shippedAt, until, cost, renewals + 1);
  }
}
