package org.smartlibrary.catalog.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.catalog.intake.Decision;
import org.smartlibrary.catalog.intake.Quarantine;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decides on whole files that were not believed. */
@RestController
@RequestMapping("/api/libraries/{isil}/syncs/{id}")
@Tag(name = "Syncs")
class QuarantineController {

  private final Quarantine quarantine;
  private final Libraries libraries;
  private final SyncViews views;
  private final SyncAnswers answers;

  QuarantineController(
      Quarantine quarantine, Libraries libraries, SyncViews views, SyncAnswers answers) {
    this.quarantine = quarantine;
    this.libraries = libraries;
    this.views = views;
    this.answers = answers;
  }

  @Operation(
      summary = "Takes in a file that was held back",
      description =
          "What was written after the file had come stands; the sync's overtaken counts it. A second call changes nothing.")
  @PostMapping("/release")
  ResponseEntity<?> release(
      @PathVariable String isil, @PathVariable String id, @Parameter(hidden = true) Caller caller) {
    Isil library = libraries.active(isil);
    Sync sync = views.sync(library, id);
    return answer(library, quarantine.release(sync, caller.subject()), HttpStatus.ACCEPTED);
  }

  @Operation(
      summary = "Ends a file that was held back, or of which the rest is awaited",
      description =
          "Nothing of a file that was held back is taken in. A second call changes nothing.")
  @PostMapping("/discard")
  ResponseEntity<?> discard(
      @PathVariable String isil, @PathVariable String id, @Parameter(hidden = true) Caller caller) {
    Isil library = libraries.active(isil);
    Sync sync = views.sync(library, id);
    return answer(library, quarantine.discard(sync, caller.subject()), HttpStatus.OK);
  }

  private ResponseEntity<?> answer(Isil library, Decision decision, HttpStatus done) {
    return switch (decision) {
      case Decision.Done(Sync sync) -> answers.shown(sync, done);
      case Decision.Busy(SyncId running) -> SyncAnswers.busy(library, running);
      case Decision.TooLate(Sync sync) ->
          IntakeProblems.NOTHING_TO_DECIDE
              .because("The sync is %s.".formatted(sync.state()))
              .with("state", sync.state())
              .response();
    };
  }
}
