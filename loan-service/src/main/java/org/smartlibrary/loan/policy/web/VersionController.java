package org.smartlibrary.loan.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.policy.Editions;
import org.smartlibrary.loan.policy.PolicyDesk;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All that a library ever published: a mistake can be undone. */
@RestController
@RequestMapping("/api/policies/{isil}/versions")
@Tag(name = "Policies")
class VersionController {

  private final Editions editions;
  private final PolicyDesk desk;
  private final Publishing publishing;
  private final Staff staff;

  VersionController(Editions editions, PolicyDesk desk, Publishing publishing, Staff staff) {
    this.editions = editions;
    this.desk = desk;
    this.publishing = publishing;
    this.staff = staff;
  }

  @GetMapping
  @Operation(summary = "A library's versions, the newest first")
  Page<EditionView> all(@PathVariable Isil isil, PageRequest page, Caller caller) {
    staff.actsFor(caller, isil, "reads the regulations");
    return editions.page(isil, page).map(EditionView::of);
  }

  @GetMapping("/{version}")
  @Operation(summary = "One version, as it was published")
  EditionView one(@PathVariable Isil isil, @PathVariable long version, Caller caller) {
    staff.actsFor(caller, isil, "reads the regulations");
    return editions
        .find(isil, version)
        .map(EditionView::of)
        .orElseThrow(() -> unknown(isil, version));
  }

  @PostMapping("/{version}/publish")
  @Operation(
      summary = "Publishes an earlier version once more",
      description = "It becomes the newest version; those between stay to be read.")
  ResponseEntity<EditionView> again(
      @PathVariable Isil isil, @PathVariable long version, Caller caller) {
    var library = staff.actsFor(caller, isil, "publishes earlier regulations");
    return desk.publishAgain(library, version, publishing.version(isil), caller.subject())
        .map(Publishing::answer)
        .orElseThrow(() -> unknown(isil, version));
  }

  private static ProblemException unknown(Isil isil, long version) {
    return PolicyProblems.NO_VERSION
        .because("%s has published no version %d.".formatted(isil, version))
        .exception();
  }
}
