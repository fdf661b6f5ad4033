package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.ItemKey;

/**
 * One of the places that a reader's limit grants; taken before the copy's document decides, and
 * dropped when that does not confirm it.
 *
 * @param key of the request that took it; null for one that cannot be repeated
 */
public record LoanPlace(LoanId loan, ItemKey item, Instant since, @Nullable String key) {

  public LoanPlace {
    since = since.truncatedTo(ChronoUnit.MILLIS);
  }
}
