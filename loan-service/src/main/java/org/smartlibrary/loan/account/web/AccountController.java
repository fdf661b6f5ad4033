package org.smartlibrary.loan.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.smartlibrary.loan.circulation.Account;
import org.smartlibrary.loan.circulation.Accounts;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.LoanQuery;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.ReaderPlaces;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows readers, their guardians and the staff of their libraries what is theirs. */
@RestController
@Tag(name = "Accounts")
class AccountController {

  private static final PageRequest ALL = new PageRequest(0, 1000);
  private static final String DOING = "look at an account";

  private final Admittance admittance;
  private final CirculationDesk desk;
  private final Accounts accounts;
  private final Fees fees;
  private final InterlibraryRequests requests;
  private final Clock clock;

  AccountController(
      Admittance admittance,
      CirculationDesk desk,
      Accounts accounts,
      Fees fees,
      InterlibraryRequests requests,
      Clock clock) {
    this.admittance = admittance;
    this.desk = desk;
    this.accounts = accounts;
    this.fees = fees;
    this.requests = requests;
    this.clock = clock;
  }

  @GetMapping("/api/readers/{reader}/account")
  @Operation(summary = "What a reader has, waits for and owes; reader is an id or me")
  AccountView account(@PathVariable String reader, Caller caller) {
    var who = admittance.admit(caller, reader, DOING);
    var now = clock.instant();
    var loans = desk.onLoan(LoanQuery.of(who.id()), ALL);
    var open = fees.open(who.id());
    return new AccountView(
        loans.items().stream().map(copy -> AccountView.OpenLoan.of(copy, now)).toList(),
        loans.total(),
        accounts.find(who.id()).map(AccountController::holds).orElse(0L),
        open.stream().map(Fee::owed).reduce(Money.ZERO, Money::plus),
        fees.creditOf(who.id()),
        open.stream().map(AccountView.OpenFee::of).toList(),
        requests.of(who.id()).stream()
            .filter(request -> !request.progress().isOver())
            .map(AccountView.OpenRequest::of)
            .toList(),
        who.keepsHistory());
  }

  /** What was asked of other libraries takes places among the holds and is shown apart. */
  private static long holds(Account account) {
    return account.holds().stream().filter(hold -> !ReaderPlaces.isRequest(hold)).count();
  }

  @GetMapping("/api/readers/{reader}/account/history")
  @Operation(
      summary = "What a reader had, the latest first",
      description =
          "Some days after a return nothing is left of it, unless the reader keeps a history.")
  Page<AccountView.PastLoan> history(@PathVariable String reader, PageRequest page, Caller caller) {
    var who = admittance.admit(caller, reader, DOING);
    return desk.history(who.id(), page).map(AccountView.PastLoan::of);
  }
}
