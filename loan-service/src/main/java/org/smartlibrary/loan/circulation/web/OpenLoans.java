package org.smartlibrary.loan.circulation.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.Refusal;
import org.smartlibrary.loan.circulation.Rule;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Component;

/** Which loans are whose affair: to everybody else they do not exist. */
@Component
class OpenLoans {

  private final CirculationDesk desk;
  private final DeskAccess access;

  OpenLoans(CirculationDesk desk, DeskAccess access) {
    this.desk = desk;
    this.access = access;
  }

  /** A reader renews the own loans; staff anybody's, at a desk that they work at. */
  void mayRenew(Caller caller, LoanId id, @Nullable String at) {
    if (!access.isReader(caller)) {
      access.ownDesk(caller, at, "renew");
      return;
    }
    var owner = desk.onLoan(id).flatMap(Copy::openLoan).map(Loan::reader).or(() -> past(id));
    if (owner.filter(reader -> access.admits(caller, reader, "renew")).isEmpty()) {
      throw unknown().exception();
    }
  }

  private Optional<ReaderId> past(LoanId id) {
    return desk.closed(id).flatMap(loan -> Optional.ofNullable(loan.reader()));
  }

  /** Whether the caller may look at a loan. */
  boolean mayLook(Caller caller, Isil library, @Nullable ReaderId reader) {
    return access.serves(caller, library)
        || (reader != null && access.admits(caller, reader, "look at a loan"));
  }

  static Problem unknown() {
    return DeskProblems.problem(
        new Refusal(
            Rule.UNKNOWN_LOAN,
            "There is no such loan, or none that you may see.",
            null,
            "GET /api/loans lists a reader's and a library's loans."));
  }
}
