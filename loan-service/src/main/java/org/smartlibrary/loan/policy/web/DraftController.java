package org.smartlibrary.loan.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.policy.Draft;
import org.smartlibrary.loan.policy.Drafts;
import org.smartlibrary.loan.policy.PolicyDesk;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Etags;
import org.smartlibrary.starter.web.IfMatch;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a library thinks about: it holds for nobody until it is published. */
@RestController
@RequestMapping("/api/policies/{isil}/draft")
@Tag(name = "Policies")
class DraftController {

  private final Drafts drafts;
  private final PolicyDesk desk;
  private final Publishing publishing;
  private final Staff staff;
  private final Clock clock;

  DraftController(Drafts drafts, PolicyDesk desk, Publishing publishing, Staff staff, Clock clock) {
    this.drafts = drafts;
    this.desk = desk;
    this.publishing = publishing;
    this.staff = staff;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "A library's draft, with its version as entity tag")
  ResponseEntity<DraftView> draft(@PathVariable Isil isil, Caller caller) {
    var library = staff.actsFor(caller, isil, "reads the draft of regulations");
    return shown(library, known(isil));
  }

  @PutMapping
  @Operation(
      summary = "A library's draft, as a whole",
      description =
          "It may have lines that could not be published; the answer says why. If-Match names the version that is changed; the first one needs none.")
  ResponseEntity<DraftView> put(
      @PathVariable Isil isil,
      @RequestBody PolicyForm form,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    var library = staff.actsFor(caller, isil, "writes a draft of regulations");
    var lines = LineReader.read(form);
    long actual = version(isil);
    IfMatch.check(ifMatch, actual);
    var draft =
        new Draft(
            isil, lines, clock.instant(), caller.subject(), publishing.version(isil), actual + 1);
    if (!drafts.put(draft)) {
      throw IfMatch.outdated(version(isil)).exception();
    }
    return shown(library, draft);
  }

  @DeleteMapping
  @Operation(summary = "Drops a library's draft")
  ResponseEntity<Void> delete(@PathVariable Isil isil, Caller caller) {
    staff.actsFor(caller, isil, "drops a draft of regulations");
    if (!drafts.delete(isil, known(isil).version())) {
      throw IfMatch.outdated(version(isil)).exception();
    }
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/publish")
  @Operation(
      summary = "Publishes a library's draft; the draft is gone then",
      description =
          "If-Match may name the draft's version; another one is not published. Neither is one after which somebody else has published: put the draft anew then, for what holds by now.")
  ResponseEntity<EditionView> publish(
      @PathVariable Isil isil,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    var library = staff.actsFor(caller, isil, "publishes a draft of regulations");
    var draft = known(isil);
    IfMatch.check(ifMatch == null ? "*" : ifMatch, draft.version());
    var answer =
        Publishing.answer(desk.publish(library, draft.lines(), draft.base(), caller.subject()));
    // One that was changed meanwhile is another draft, and stays.
    drafts.delete(isil, draft.version());
    return answer;
  }

  private Draft known(Isil isil) {
    return drafts.find(isil).orElseThrow(() -> none(isil));
  }

  private long version(Isil isil) {
    return drafts.find(isil).map(Draft::version).orElse(0L);
  }

  static ProblemException none(Isil isil) {
    return PolicyProblems.NO_DRAFT.because("%s has no draft.".formatted(isil)).exception();
  }

  private ResponseEntity<DraftView> shown(Library library, Draft draft) {
    return ResponseEntity.ok()
        .eTag(Etags.of(draft.version()))
        .body(DraftView.of(draft, desk.examine(library, draft.lines())));
  }
}
