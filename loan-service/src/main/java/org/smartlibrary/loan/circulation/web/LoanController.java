package org.smartlibrary.loan.circulation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.CirculationDesk;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Lends, and decides on what is lent. */
@RestController
@Tag(name = "Loans")
class LoanController {

  static final String KEY = "Idempotency-Key";

  private final CirculationDesk desk;
  private final DeskAccess access;
  private final OpenLoans open;
  private final Clock clock;

  /** Who takes what home, from which desk. */
  record LoanForm(
      @Nullable String reader,
      @Nullable String barcode,
      @Nullable String at,
      @Nullable String owner) {}

  /** At which desk. */
  record DeskForm(@Nullable String at) {}

  LoanController(CirculationDesk desk, DeskAccess access, OpenLoans open, Clock clock) {
    this.desk = desk;
    this.access = access;
    this.open = open;
    this.clock = clock;
  }

  @PostMapping("/api/loans")
  @Operation(
      summary = "Lends a copy to a reader: 201, or 409 with the rule that refuses",
      description =
          "reader is a card's number or a reader's id, at the library of the desk, owner the ISIL of"
              + " the copy's owner where several have given the same barcode. A request that is"
              + " repeated with the same Idempotency-Key is answered as it was.")
  ResponseEntity<LoanView> lend(
      @RequestBody LoanForm form,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      Caller caller) {
    var at = access.deskOf(caller, form.at(), "lend");
    var barcode = Fields.required("/barcode", form.barcode(), Barcode::of, "a barcode");
    var owner = Fields.optional("/owner", form.owner(), Isil::of, "the ISIL of a library");
    var reader = access.reader(form.reader());
    var request = "LEND|%s|%s|%s|%s".formatted(reader.id(), barcode, at, owner.orElse(null));
    var now = clock.instant();
    var scan =
        new Scan(barcode, owner.orElse(null), at, now, DeskAccess.ticket(caller, key, request));
    var lent = DeskProblems.done(desk.lend(reader, scan));
    return ResponseEntity.created(URI.create("/api/loans/" + lent.loan().id()))
        .body(LoanView.of(lent, now));
  }

  @PostMapping("/api/loans/{id}/renew")
  @Operation(
      summary = "Lets the reader keep it for longer",
      description =
          "Readers renew their own loans, librarians any reader's. What a delay cost until now is charged.")
  LoanView renew(
      @PathVariable LoanId id,
      @RequestBody(required = false) @Nullable DeskForm form,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      Caller caller) {
    open.mayRenew(caller, id, form == null ? null : form.at());
    var now = clock.instant();
    var ticket = DeskAccess.ticket(caller, key, "RENEW|" + id);
    return LoanView.of(DeskProblems.done(desk.renew(id, now, ticket)), now);
  }

  @PostMapping("/api/loans/{id}/lost")
  @Operation(summary = "The reader cannot bring it back: the loan is closed and the copy charged")
  LoanView lost(
      @PathVariable LoanId id,
      @RequestBody(required = false) @Nullable DeskForm form,
      Caller caller) {
    var at = desk(form, caller, "declare lost");
    var now = clock.instant();
    return LoanView.of(DeskProblems.done(desk.lost(id, at, now)), now);
  }

  @PostMapping("/api/loans/{id}/claims-returned")
  @Operation(summary = "The reader says to have returned it: from now on no day counts as late")
  LoanView claimsReturned(
      @PathVariable LoanId id,
      @RequestBody(required = false) @Nullable DeskForm form,
      Caller caller) {
    desk(form, caller, "note a claim");
    var now = clock.instant();
    return LoanView.of(DeskProblems.done(desk.claimsReturned(id, now)), now);
  }

  @PostMapping("/api/loans/{id}/recall")
  @Operation(summary = "Asks it back for somebody who waits: it falls due sooner")
  LoanView recall(
      @PathVariable LoanId id,
      @RequestBody(required = false) @Nullable DeskForm form,
      Caller caller) {
    desk(form, caller, "recall");
    var now = clock.instant();
    return LoanView.of(DeskProblems.done(desk.recall(id, now)), now);
  }

  private Isil desk(@Nullable DeskForm form, Caller caller, String doing) {
    return access.ownDesk(caller, form == null ? null : form.at(), doing);
  }
}
