package org.smartlibrary.loan.circulation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.ClosedLoan;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Undoes what was done at a desk by mistake, for the staff of the library whose desk it was. */
@RestController
@Tag(name = "Loans")
class UndoController {

  private final CirculationDesk desk;
  private final DeskAccess access;
  private final Clock clock;

  UndoController(CirculationDesk desk, DeskAccess access, Clock clock) {
    this.desk = desk;
    this.access = access;
    this.clock = clock;
  }

  @PostMapping("/api/returns/{loan}/undo")
  @Operation(
      summary = "The check-in that ended this loan was a mistake: the loan that goes on",
      description =
          "With the old due date, under another name; what the delay cost is taken back. Refused when"
              + " it was too long ago, or something else has happened with the copy since.")
  LoanView undoReturn(
      @PathVariable LoanId loan,
      @RequestHeader(name = LoanController.KEY, required = false) @Nullable String key,
      Caller caller) {
    mayUndo(caller, desk.closed(loan).map(ClosedLoan::closedIn), "undo a check-in");
    var now = clock.instant();
    var ticket = DeskAccess.ticket(caller, key, "UNDO-RETURN|" + loan);
    return LoanView.of(DeskProblems.done(desk.undoReturn(loan, now, ticket)), now);
  }

  @PostMapping("/api/loans/{loan}/undo")
  @Operation(
      summary = "The check-out was a mistake: where the copy goes",
      description =
          "A hold that ended by it stands in line again. Refused when it was too long ago, or the loan"
              + " was renewed, recalled or ended since.")
  CopyView undoLending(
      @PathVariable LoanId loan,
      @RequestHeader(name = LoanController.KEY, required = false) @Nullable String key,
      Caller caller) {
    var lentAt =
        desk.onLoan(loan)
            .flatMap(Copy::openLoan)
            .map(Loan::library)
            .or(() -> desk.closed(loan).map(ClosedLoan::library));
    mayUndo(caller, lentAt, "undo a check-out");
    var ticket = DeskAccess.ticket(caller, key, "UNDO-LENDING|" + loan);
    return CopyView.of(DeskProblems.done(desk.undoLending(loan, clock.instant(), ticket)));
  }

  /** To other libraries there is no such loan. */
  private void mayUndo(Caller caller, Optional<Isil> library, String doing) {
    var at =
        library
            .filter(isil -> access.serves(caller, isil))
            .orElseThrow(() -> OpenLoans.unknown().exception());
    var _ = access.deskOf(caller, at.value(), doing);
  }
}
