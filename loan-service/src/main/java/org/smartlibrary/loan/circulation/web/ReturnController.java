package org.smartlibrary.loan.circulation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.starter.security.Caller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes copies in. */
@RestController
@Tag(name = "Loans")
class ReturnController {

  private final CirculationDesk desk;
  private final DeskAccess access;
  private final Clock clock;

  /** What came in at which desk. */
  record ReturnForm(@Nullable String barcode, @Nullable String at, @Nullable String owner) {}

  ReturnController(CirculationDesk desk, DeskAccess access, Clock clock) {
    this.desk = desk;
    this.access = access;
    this.clock = clock;
  }

  @PostMapping("/api/returns")
  @Operation(
      summary = "Takes a copy in, whoever brings it to whichever library",
      description =
          "The answer says where it goes: to its shelf, to the hold shelf, or on its way to another"
              + " library. What its delay cost is charged.")
  ReturnView giveBack(
      @RequestBody ReturnForm form,
      @RequestHeader(name = LoanController.KEY, required = false) @Nullable String key,
      Caller caller) {
    var at = access.deskOf(caller, form.at(), "take back");
    var request = "RETURN|%s|%s|%s".formatted(form.barcode(), at, form.owner());
    var ticket = DeskAccess.ticket(caller, key, request);
    var scan = Fields.scan(form.barcode(), form.owner(), at, clock.instant(), ticket);
    return ReturnView.of(DeskProblems.done(desk.giveBack(scan)));
  }
}
