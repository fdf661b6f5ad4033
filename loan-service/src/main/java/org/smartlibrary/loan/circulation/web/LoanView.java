package org.smartlibrary.loan.circulation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.ClosedLoan;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Lent;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * A loan as it is shown.
 *
 * @param isil the copy's owner
 * @param ending how it ended; absent while it is open
 * @param fee what its delays cost; absent while that is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LoanView(
    LoanId id,
    Isil isil,
    Barcode barcode,
    String title,
    @Nullable String author,
    @Nullable ReaderId reader,
    Isil library,
    Instant lentAt,
    Instant due,
    int renewals,
    @Nullable Boolean overdue,
    @Nullable Instant recalledAt,
    ClosedLoan.@Nullable Ending ending,
    @Nullable Instant closedAt,
    @Nullable Money fee) {

  static LoanView of(Lent lent, Instant now) {
    return of(lent.loan(), lent.item(), now);
  }

  static LoanView of(Copy copy, Instant now) {
    return of(copy.openLoan().orElseThrow(), copy.item(), now);
  }

  private static LoanView of(Loan loan, StockItem item, Instant now) {
    return new LoanView(
        loan.id(),
        loan.item().owner(),
        loan.item().barcode(),
        item.title(),
        item.author(),
        loan.reader(),
        loan.library(),
        loan.lentAt(),
        loan.due(),
        loan.renewals(),
        loan.isOverdue(now),
        loan.recalledAt(),
        null,
        null,
        null);
  }

  static LoanView of(ClosedLoan loan) {
    return new LoanView(
        loan.id(),
        loan.item().owner(),
        loan.item().barcode(),
        loan.title(),
        null,
        loan.reader(),
        loan.library(),
        loan.lentAt(),
        loan.due(),
        loan.renewals(),
        null,
        null,
        loan.ending(),
        loan.closedAt(),
        loan.fee());
  }
}
