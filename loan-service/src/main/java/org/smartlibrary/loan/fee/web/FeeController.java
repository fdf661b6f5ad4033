package org.smartlibrary.loan.fee.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.smartlibrary.loan.fee.FeeQuery;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows fees to who owes them and to whom they are owed. */
@RestController
@Tag(name = "Fees")
class FeeController {

  private final Fees fees;
  private final FeeDoor door;
  private final Staff staff;
  private final Admittance admittance;

  FeeController(Fees fees, FeeDoor door, Staff staff, Admittance admittance) {
    this.fees = fees;
    this.door = door;
    this.staff = staff;
    this.admittance = admittance;
  }

  @GetMapping("/api/fees/{id}")
  @Operation(summary = "One fee with its entries")
  FeeView get(@PathVariable String id, Caller caller) {
    return FeeView.of(door.read(id, caller));
  }

  @GetMapping(path = "/api/fees", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "Fees, the newest charges first",
      description =
          "Of a library (the caller's own when neither is said), for its staff; or of a reader, for"
              + " the reader and the staff of the home library. «open»: only those on which something"
              + " is owed, or only the settled ones.")
  Page<FeeView> list(
      @RequestParam Optional<String> reader,
      @RequestParam Optional<Isil> library,
      @RequestParam Optional<Boolean> open,
      PageRequest request,
      Caller caller) {
    var whose = reader.map(id -> admittance.admit(caller, id, "lists fees").id());
    var of = whose.isPresent() ? library : Optional.of(own(library, caller));
    return fees.page(new FeeQuery(whose, of, open), request).map(FeeView::of);
  }

  @GetMapping("/api/readers/{id}/fees")
  @Operation(summary = "What a reader owes and owed; «me» are the reader's own")
  Page<FeeView> ofReader(
      @PathVariable String id,
      @RequestParam Optional<Boolean> open,
      PageRequest request,
      Caller caller) {
    var reader = admittance.admit(caller, id, "lists fees");
    return fees.page(new FeeQuery(Optional.of(reader.id()), Optional.empty(), open), request)
        .map(FeeView::of);
  }

  private Isil own(Optional<Isil> library, Caller caller) {
    var isil =
        library
            .or(caller::isil)
            .orElseThrow(
                () ->
                    Problems.BAD_REQUEST
                        .because("Say whose fees: a reader's or a library's.")
                        .error("?library", "is required, or «reader»")
                        .exception());
    return staff.actsFor(caller, isil, "lists fees").isil();
  }
}
