package org.smartlibrary.loan.circulation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.TransitId;
import org.smartlibrary.loan.circulation.TransitQuery;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Copies between libraries: what leaves, and what arrives. */
@RestController
@Tag(name = "Transits")
class TransitController {

  private final CirculationDesk desk;
  private final DeskAccess access;
  private final Clock clock;

  TransitController(CirculationDesk desk, DeskAccess access, Clock clock) {
    this.desk = desk;
    this.access = access;
    this.clock = clock;
  }

  @PostMapping("/api/transits/{id}/sent")
  @Operation(summary = "The van has it: said by the library that it leaves")
  CopyView sent(@PathVariable TransitId id, Caller caller) {
    desk.inTransit(id).ifPresent(copy -> access.deskOf(caller, from(copy), "send"));
    return CopyView.of(DeskProblems.done(desk.sent(id, clock.instant())));
  }

  @PostMapping("/api/transits/{id}/received")
  @Operation(
      summary = "It has come to the library of the caller, and the answer says where it goes",
      description = "at names another library that the caller acts for.")
  CopyView received(
      @PathVariable TransitId id,
      @RequestBody(required = false) LoanController.@Nullable DeskForm form,
      Caller caller) {
    var at = access.ownDesk(caller, form == null ? null : form.at(), "receive");
    return CopyView.of(DeskProblems.done(desk.received(id, at, clock.instant())));
  }

  @GetMapping("/api/transits")
  @Operation(summary = "What is on its way from or to a library, the longest first")
  Page<CopyView> list(
      @RequestParam(required = false) @Nullable Isil from,
      @RequestParam(required = false) @Nullable Isil to,
      PageRequest page,
      Caller caller) {
    if (from == null && to == null) {
      throw Problems.BAD_REQUEST
          .because("From where, or to where?")
          .error("?from", "or to must be the ISIL of a library")
          .exception();
    }
    var own = from != null && access.serves(caller, from) ? from : to == null ? from : to;
    access.deskOf(caller, String.valueOf(own), "list transits");
    return desk.inTransit(new TransitQuery(from, to), page).map(CopyView::of);
  }

  private static String from(Copy copy) {
    return copy.custody() instanceof Custody.InTransit(var transit)
        ? transit.from().value()
        : copy.custody().where().value();
  }
}
