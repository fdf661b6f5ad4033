package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;

/**
 * What became of an offline action.
 *
 * @param countedFrom the time that due dates and fees were reckoned from
 * @param refusal why it could not be done; null when it was
 */
public record OfflineAnswer(
    String id,
    OfflineAction.Kind kind,
    Barcode barcode,
    Instant countedFrom,
    @Nullable LoanId loan,
    @Nullable Instant due,
    @Nullable Refusal refusal) {

  public OfflineAnswer {
    countedFrom = countedFrom.truncatedTo(ChronoUnit.MILLIS);
    due = due == null ? null : due.truncatedTo(ChronoUnit.MILLIS);
  }
}
