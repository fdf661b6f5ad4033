package org.smartlibrary.loan.circulation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.Returned;
import org.smartlibrary.loan.fee.Money;

/**
 * What came of a copy that came in.
 *
 * @param copy where it goes now
 * @param loan that ended with it; absent when nobody had it
 * @param daysLate open days after it was due
 * @param fee what is charged for them now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReturnView(CopyView copy, @Nullable LoanId loan, int daysLate, Money fee) {

  static ReturnView of(Returned returned) {
    return new ReturnView(
        CopyView.of(returned.copy()),
        returned.loan().map(loan -> loan.id()).orElse(null),
        returned.delay().openDays(),
        returned.delay().fee());
  }
}
