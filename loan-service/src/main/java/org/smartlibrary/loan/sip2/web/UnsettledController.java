package org.smartlibrary.loan.sip2.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.sip2.Unsettled;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What machines did off line and nobody could book. */
@RestController
@RequestMapping("/api/desk/unsettled")
@Tag(name = "Self-check")
class UnsettledController {

  private final Unsettled unsettled;
  private final Staff staff;

  /** One deed, with the card and copy that staff look for. */
  record DeedView(
      String id,
      String terminal,
      String doing,
      String card,
      String barcode,
      Instant at,
      String why) {}

  UnsettledController(Unsettled unsettled, Staff staff) {
    this.unsettled = unsettled;
    this.staff = staff;
  }

  @GetMapping
  @Operation(
      summary =
          "Loans, renewals and returns that a library's machines made off line and the rules refuse",
      description = "A machine must not be refused what it did; the oldest first, at most 1,000.")
  List<DeedView> list(@RequestParam Isil library, Caller caller) {
    staff.actsFor(caller, library, "list unsettled deeds");
    return unsettled.of(library).stream().map(UnsettledController::view).toList();
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Somebody has seen to it")
  void strike(@PathVariable String id, @RequestParam Isil library, Caller caller) {
    staff.actsFor(caller, library, "strike an unsettled deed");
    if (!unsettled.strike(library, id)) {
      throw TerminalProblems.SETTLED
          .because("The library has nothing unsettled of this name.")
          .exception();
    }
  }

  private static DeedView view(Unsettled.Deed deed) {
    return new DeedView(
        deed.key(),
        deed.terminal().value(),
        deed.doing(),
        deed.card(),
        deed.barcode(),
        deed.at(),
        deed.why());
  }
}
