package org.smartlibrary.federation.cluster.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.AssertionDesk;
import org.smartlibrary.federation.cluster.AssertionRegister;
import org.smartlibrary.starter.problem.FieldError;
import org.smartlibrary.starter.security.Caller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes an assertion back. */
@RestController
@Tag(name = "Union")
class AssertionRevocation {

  private final AssertionDesk desk;
  private final AssertionRegister register;
  private final Authors authors;
  private final Clock clock;

  AssertionRevocation(
      AssertionDesk desk, AssertionRegister register, Authors authors, Clock clock) {
    this.desk = desk;
    this.register = register;
    this.authors = authors;
    this.clock = clock;
  }

  /** Why it is taken back. */
  record Why(@Nullable String reason) {}

  @DeleteMapping("/api/union/assertions/{id}")
  @Operation(
      summary = "Revokes an assertion",
      description =
          "With a reason, as ?reason= or in a body {\"reason\": \"…\"}. It stays readable, with who"
              + " revoked it, when and why; revoking it again changes nothing.")
  AssertionView revoke(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String reason,
      @RequestBody(required = false) @Nullable Why why,
      Caller caller) {
    Authors.checkWorksHere(caller);
    String said = reason == null && why != null ? why.reason() : reason;
    String fault = AssertionForm.faultOf(said);
    if (fault != null || said == null) {
      throw AssertionProblems.faulty(List.of(new FieldError("?reason", String.valueOf(fault))))
          .exception();
    }
    Assertion known = found(id);
    if (!authors.mayRevoke(caller, known)) {
      throw AssertionProblems.NOT_YOURS
          .because("This assertion is revoked by those who could have made it.")
          .exception();
    }
    var by = new Assertion.Revocation(said.strip(), authors.author(caller), clock.instant());
    return AssertionView.of(desk.revoke(id, by).orElse(known));
  }

  private Assertion found(String id) {
    return register.find(id).orElseThrow(() -> AssertionProblems.unknown(id).exception());
  }
}
