package org.smartlibrary.loan.digital.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.LeaseDecision;
import org.smartlibrary.loan.digital.LeaseDesk;
import org.smartlibrary.loan.digital.LeaseId;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.starter.problem.Problems;
import org.smartlibrary.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Digital loans: a reader's own, and for the staff of the reader's home. */
@RestController
@RequestMapping("/api/digital/leases")
@Tag(name = "Digital lending")
class LeaseController {

  private final LeaseDesk desk;
  private final Admittance admittance;
  private final Clock clock;

  LeaseController(LeaseDesk desk, Admittance admittance, Clock clock) {
    this.desk = desk;
    this.admittance = admittance;
    this.clock = clock;
  }

  /** What is to be lent, and to whom; to oneself when it is not said. */
  record LeaseForm(@Nullable LicenceId licence, @Nullable String reader) {}

  /** The token that the last answer had. */
  record TokenForm(@Nullable Long token) {}

  @PostMapping
  @Operation(
      summary = "Lends: 201, and 200 for the same Idempotency-Key again; or a place in the queue",
      description =
          "When all copies are lent the answer is 409 with «place»: the reader stands in the queue.")
  ResponseEntity<LeaseView> lend(
      @RequestBody LeaseForm form,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Caller caller) {
    var licence = form.licence();
    if (licence == null) {
      throw missing("/licence", "Say what is to be lent.");
    }
    var whom = form.reader() == null ? Admittance.ME : form.reader();
    var reader = admittance.admit(caller, whom, "lends digitally").id();
    var id = LeaseKeys.id(reader, licence, key, clock.instant());
    var runs = runs(desk.lend(id, licence, reader));
    var address = URI.create("/api/digital/leases/" + id);
    return (runs.again() ? ResponseEntity.ok() : ResponseEntity.created(address))
        .body(LeaseView.of(runs));
  }

  @GetMapping
  @Operation(summary = "A reader's digital loans that run")
  List<LeaseView> list(@RequestParam(defaultValue = Admittance.ME) String reader, Caller caller) {
    var who = admittance.admit(caller, reader, "lists digital loans");
    return desk.of(who.id()).stream().map(LeaseView::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "One digital loan that runs",
      description = "With «token», for who serves the file: 409 when it is not the newest.")
  LeaseView get(
      @PathVariable LeaseId id,
      @RequestParam(required = false) @Nullable Long token,
      Caller caller) {
    var seen = seen(caller, id);
    return LeaseView.of(token == null ? seen : runs(desk.check(id, token)));
  }

  @PostMapping("/{id}/return")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Ends it before its time")
  void giveBack(@PathVariable LeaseId id, @RequestBody TokenForm form, Caller caller) {
    seen(caller, id);
    switch (desk.giveBack(id, token(form))) {
      case LeaseDecision.Ended _, LeaseDecision.Runs _ -> {}
      case LeaseDecision.Refused refused -> throw DigitalProblems.refused(refused).exception();
      case LeaseDecision.Unknown(String what) -> throw DigitalProblems.unknown(what).exception();
    }
  }

  @PostMapping("/{id}/renew")
  @Operation(summary = "Runs from now on under a new token, unless somebody waits")
  LeaseView renew(@PathVariable LeaseId id, @RequestBody TokenForm form, Caller caller) {
    seen(caller, id);
    return LeaseView.of(runs(desk.renew(id, token(form))));
  }

  private LeaseDecision.Runs seen(Caller caller, LeaseId id) {
    var runs = desk.find(id).orElseThrow(() -> DigitalProblems.unknown("digital loan").exception());
    admittance.admit(caller, runs.lease().reader().value(), "looks at a digital loan");
    return runs;
  }

  private static long token(TokenForm form) {
    var token = form.token();
    if (token == null) {
      throw missing("/token", "Say which token the digital loan has.");
    }
    return token;
  }

  private static RuntimeException missing(String pointer, String detail) {
    return Problems.BAD_REQUEST.because(detail).error(pointer, "is missing").exception();
  }

  private static LeaseDecision.Runs runs(LeaseDecision decision) {
    return switch (decision) {
      case LeaseDecision.Runs runs -> runs;
      case LeaseDecision.Ended _ -> throw DigitalProblems.unknown("digital loan").exception();
      case LeaseDecision.Refused refused -> throw DigitalProblems.refused(refused).exception();
      case LeaseDecision.Unknown(String what) -> throw DigitalProblems.unknown(what).exception();
    };
  }
}
