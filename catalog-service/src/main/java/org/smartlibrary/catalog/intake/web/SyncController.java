package org.smartlibrary.catalog.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.smartlibrary.catalog.intake.Admission;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.IntakeLimits;
import org.smartlibrary.catalog.intake.Reception;
import org.smartlibrary.catalog.intake.SyncFailure;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives files. */
@RestController
@Tag(name = "Syncs")
class SyncController {

  private final Intake intake;
  private final Libraries libraries;
  private final SyncViews views;
  private final IntakeLimits limits;

  SyncController(Intake intake, Libraries libraries, SyncViews views, IntakeLimits limits) {
    this.intake = intake;
    this.libraries = libraries;
    this.views = views;
    this.limits = limits;
  }

  @Operation(
      summary = "Takes in a file of records",
      description =
          "Streams ISO 2709, MARCXML or MARC-in-JSON, gzip or not. Answers when the file has come in; the sync at Location shows how far its records are.")
  @PostMapping(
      path = "/api/libraries/{isil}/syncs",
      consumes = {"application/marc", "application/marcxml+xml", "application/x-ndjson"})
  ResponseEntity<?> sync(@PathVariable String isil, HttpServletRequest request) throws IOException {
    Isil library = libraries.active(isil);
    ReadOptions options = SyncParameters.ofSync(request, limits);
    Upload upload = Upload.of(request, limits);
    return switch (intake.admit(library)) {
      case Admission.Admitted admitted -> receive(admitted, upload, options);
      case Admission.Busy busy -> refused(library, busy);
      case Admission.Full full -> refused(full);
    };
  }

  private ResponseEntity<?> receive(
      Admission.Admitted admitted, Upload upload, ReadOptions options) {
    return switch (intake.receive(admitted, upload.file(), options, upload::bytes)) {
      case Reception.Received(var sync) ->
          ResponseEntity.accepted()
              .location(address(sync.isil(), sync.id().value()))
              .body(views.of(sync));
      case Reception.Failed failed -> failed(failed);
    };
  }

  private ResponseEntity<?> failed(Reception.Failed failed) {
    SyncView view = views.of(failed.sync());
    URI address = address(failed.sync().isil(), view.id());
    Problem problem =
        problem(failed.failure())
            .with("sync", address)
            .with("received", view.received())
            .with("taken", view.added() + view.revised() + view.unchanged() + view.withdrawn());
    ResponseEntity<?> response = problem.response();
    return ResponseEntity.status(response.getStatusCode())
        .headers(response.getHeaders())
        .location(address)
        .body(response.getBody());
  }

  private static Problem problem(SyncFailure failure) {
    return switch (failure) {
      case SyncFailure.Truncated _ -> IntakeProblems.TRUNCATED_FILE.because(failure.sentence());
      case SyncFailure.NotRecords _ -> IntakeProblems.NOT_RECORDS.because(failure.sentence());
      case SyncFailure.ConnectionBroke _ ->
          IntakeProblems.BROKEN_UPLOAD.because(failure.sentence());
      case SyncFailure.LimitExceeded _ -> IntakeProblems.FILE_TOO_LARGE.because(failure.sentence());
      case SyncFailure.Unavailable _, SyncFailure.Interrupted _ ->
          IntakeProblems.INTAKE_UNAVAILABLE.because(failure.sentence());
    };
  }

  private static ResponseEntity<?> refused(Isil isil, Admission.Busy busy) {
    URI address = address(isil, busy.running().value());
    return IntakeProblems.SYNC_RUNNING
        .because(
            "The sync %s of %s is running; send this file after it."
                .formatted(busy.running(), isil))
        .with("sync", address)
        .response();
  }

  private static ResponseEntity<?> refused(Admission.Full full) {
    ResponseEntity<?> response =
        IntakeProblems.TOO_MANY_SYNCS
            .because("%d files are coming in at this moment.".formatted(full.running()))
            .response();
    return ResponseEntity.status(response.getStatusCode())
        .headers(response.getHeaders())
        .header(HttpHeaders.RETRY_AFTER, "30")
        .body(response.getBody());
  }

  private static URI address(Isil isil, String sync) {
    return URI.create("/api/libraries/%s/syncs/%s".formatted(isil, sync));
  }
}
