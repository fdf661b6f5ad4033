package org.smartlibrary.loan.circulation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes copies in, and shows what lies on a desk. */
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
    var scan = scan(form.barcode(), form.owner(), at);
    return ReturnView.of(
        DeskProblems.done(
            desk.giveBack(new Scan(scan.barcode(), scan.owner(), at, scan.when(), ticket))));
  }

  @GetMapping("/api/desk/items")
  @Operation(summary = "Every copy that bears a barcode, where it is and what it waits for")
  List<CopyView> items(
      @RequestParam(required = false) @Nullable String barcode,
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(required = false) @Nullable String owner,
      Caller caller) {
    var here = access.ownDesk(caller, at, "look at a copy");
    return desk.copies(scan(barcode, owner, here)).stream().map(CopyView::of).toList();
  }

  private Scan scan(@Nullable String barcode, @Nullable String owner, Isil at) {
    return new Scan(
        Fields.required("/barcode", barcode, Barcode::of, "a barcode"),
        Fields.optional("/owner", owner, Isil::of, "the ISIL of a library").orElse(null),
        at,
        clock.instant(),
        null);
  }
}
