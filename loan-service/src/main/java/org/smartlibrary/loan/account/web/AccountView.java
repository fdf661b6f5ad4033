package org.smartlibrary.loan.account.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.ClosedLoan;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.Supply;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.security.Isil;

/**
 * A reader's account.
 *
 * @param loans that are open, those due first at the beginning; at most a thousand
 * @param loanCount how many are open in all
 * @param holdCount how many holds there are
 * @param owed over all open fees
 * @param credit what libraries have to give back
 * @param interlending what was asked of other libraries and is not over
 * @param keepsHistory whether what was returned stays to be seen
 */
record AccountView(
    List<OpenLoan> loans,
    long loanCount,
    long holdCount,
    Money owed,
    Money credit,
    List<OpenFee> fees,
    List<OpenRequest> interlending,
    boolean keepsHistory) {

  /** Something that the reader has. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OpenLoan(
      LoanId id,
      Isil isil,
      Barcode barcode,
      String title,
      @Nullable String author,
      Isil library,
      Instant lentAt,
      Instant due,
      int renewals,
      boolean overdue,
      @Nullable Instant recalledAt) {

    static OpenLoan of(Copy copy, Instant now) {
      var loan = copy.openLoan().orElseThrow();
      return new OpenLoan(
          loan.id(),
          loan.item().owner(),
          loan.item().barcode(),
          copy.item().title(),
          copy.item().author(),
          loan.library(),
          loan.lentAt(),
          loan.due(),
          loan.renewals(),
          loan.isOverdue(now),
          loan.recalledAt());
    }
  }

  /** Something that is to be paid. */
  record OpenFee(
      String id, Isil library, Charge.Cause cause, String about, Money owed, Instant at) {

    static OpenFee of(Fee fee) {
      var charge = fee.charge();
      return new OpenFee(
          charge.id(), charge.library(), charge.cause(), charge.about(), fee.owed(), charge.at());
    }
  }

  /** Something that another library is asked for. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OpenRequest(
      String id,
      Progress.Name state,
      String title,
      @Nullable String author,
      @Nullable Isil library,
      @Nullable Instant due,
      Instant askedAt,
      Instant changedAt) {

    static OpenRequest of(InterlibraryRequest request) {
      return new OpenRequest(
          request.id().value(),
          request.progress().name(),
          request.need().cited().words(),
          request.need().cited().author(),
          request.library().orElse(null),
          request.progress().copy().map(Supply::due).orElse(null),
          request.origin().at(),
          request.changedAt());
    }
  }

  /** Something that the reader had. */
  record PastLoan(
      LoanId id,
      Isil isil,
      Barcode barcode,
      String title,
      Isil library,
      Instant lentAt,
      Instant closedAt,
      ClosedLoan.Ending ending,
      Money fee) {

    static PastLoan of(ClosedLoan loan) {
      return new PastLoan(
          loan.id(),
          loan.item().owner(),
          loan.item().barcode(),
          loan.title(),
          loan.library(),
          loan.lentAt(),
          loan.closedAt(),
          loan.ending(),
          loan.fee());
    }
  }
}
