package org.smartlibrary.loan.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.policy.PolicyDesk;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A library's own lines. */
@RestController
@RequestMapping("/api/policies/{isil}")
@Tag(name = "Policies", description = "The lending regulations, from the nation to the branch")
class PolicyController {

  private final PolicyDesk desk;
  private final Publishing publishing;
  private final Staff staff;

  PolicyController(PolicyDesk desk, Publishing publishing, Staff staff) {
    this.desk = desk;
    this.publishing = publishing;
    this.staff = staff;
  }

  @GetMapping
  @Operation(
      summary = "A library's lines that hold",
      description = "With the version as entity tag; version 0 when it has published none.")
  ResponseEntity<EditionView> lines(@PathVariable Isil isil, Caller caller) {
    staff.actsFor(caller, isil, "reads the regulations");
    return publishing.current(isil);
  }

  @PutMapping
  @Operation(
      summary = "Publishes a library's lines, as a whole, at once",
      description =
          "If-Match names the version that is replaced; the first one needs none. What is the same already keeps its version.")
  ResponseEntity<EditionView> put(
      @PathVariable Isil isil,
      @RequestBody PolicyForm form,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    var library = staff.actsFor(caller, isil, "publishes regulations");
    var lines = LineReader.read(form);
    long known = publishing.known(isil, ifMatch);
    return Publishing.answer(desk.publish(library, lines, known, caller.subject()));
  }
}
