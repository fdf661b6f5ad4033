package org.smartlibrary.loan.circulation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.LoanQuery;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows loans to those whose affair they are. */
@RestController
@Tag(name = "Loans")
class LoanListController {

  private final CirculationDesk desk;
  private final DeskAccess access;
  private final OpenLoans open;
  private final Clock clock;

  LoanListController(CirculationDesk desk, DeskAccess access, OpenLoans open, Clock clock) {
    this.desk = desk;
    this.access = access;
    this.open = open;
    this.clock = clock;
  }

  @GetMapping("/api/loans")
  @Operation(
      summary = "Open loans, those due first at the beginning",
      description =
          "Of a reader (an id or me), of a library, or of both; overdue=true for those that are late."
              + " Readers get their own.")
  Page<LoanView> list(
      @RequestParam(required = false) @Nullable String reader,
      @RequestParam(required = false) @Nullable Isil library,
      @RequestParam(defaultValue = "false") boolean overdue,
      PageRequest page,
      Caller caller) {
    var now = clock.instant();
    var query = new LoanQuery(reader(caller, reader), library, overdue ? now : null);
    mayList(caller, query);
    return desk.onLoan(query, page).map(copy -> LoanView.of(copy, now));
  }

  @GetMapping("/api/loans/{id}")
  @Operation(summary = "One loan, open or over")
  LoanView one(@PathVariable LoanId id, Caller caller) {
    return desk.onLoan(id)
        .filter(copy -> copy.openLoan().filter(loan -> mayLook(caller, loan)).isPresent())
        .map(copy -> LoanView.of(copy, clock.instant()))
        .or(
            () ->
                desk.closed(id)
                    .filter(loan -> open.mayLook(caller, loan.library(), loan.reader()))
                    .map(LoanView::of))
        .orElseThrow(() -> OpenLoans.unknown().exception());
  }

  private boolean mayLook(Caller caller, Loan loan) {
    return open.mayLook(caller, loan.library(), loan.reader());
  }

  private @Nullable ReaderId reader(Caller caller, @Nullable String asked) {
    if (asked != null) {
      return access.admitted(caller, asked, "list loans");
    }
    return access.isReader(caller) ? access.admitted(caller, Admittance.ME, "list loans") : null;
  }

  private void mayList(Caller caller, LoanQuery query) {
    if (query.reader() != null) {
      return;
    }
    if (query.library() == null) {
      throw Problems.BAD_REQUEST
          .because("Whose loans? Name a reader or a library.")
          .error("?library", "must be an ISIL when no reader is named")
          .exception();
    }
    access.deskOf(caller, query.library().value(), "list loans");
  }
}
