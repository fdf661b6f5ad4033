package org.smartlibrary.catalog.intake.web;

import java.net.URI;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.Reception;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncFailure;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What is answered to who sends a file. */
@Component
class SyncAnswers {

  private final SyncViews views;
  private final Intake intake;

  SyncAnswers(SyncViews views, Intake intake) {
    this.views = views;
    this.intake = intake;
  }

  /** {@code partial} is the status for a part that has come in as announced. */
  ResponseEntity<?> of(Reception reception, HttpStatus partial) {
    return switch (reception) {
      case Reception.Received(Sync sync) -> shown(sync, HttpStatus.ACCEPTED);
      case Reception.Postponed(Sync sync) -> shown(sync, HttpStatus.ACCEPTED);
      case Reception.HeldBack(Sync sync) -> shown(sync, HttpStatus.ACCEPTED);
      case Reception.Partial(Sync sync) -> shown(sync, partial);
      case Reception.Broken(Sync sync, SyncFailure failure) -> refused(problem(failure), sync);
      case Reception.NoRoom(Sync sync, String reason) ->
          refused(IntakeProblems.STORAGE_FULL.because(reason), sync);
      case Reception.Failed(Sync sync, SyncFailure failure) -> refused(problem(failure), sync);
    };
  }

  ResponseEntity<?> shown(Sync sync, HttpStatus status) {
    return ResponseEntity.status(status).headers(headers(sync)).body(views.of(sync));
  }

  HttpHeaders headers(Sync sync) {
    HttpHeaders headers = new HttpHeaders();
    headers.setLocation(address(sync.isil(), sync.id()));
    headers.set(UploadHeaders.OFFSET, Long.toString(intake.offset(sync)));
    headers.set(UploadHeaders.COMPLETE, UploadHeaders.complete(sync.state().isReceived()));
    headers.setCacheControl("no-store");
    return headers;
  }

  private ResponseEntity<?> refused(Problem problem, Sync sync) {
    SyncView view = views.of(sync);
    return answer(
        problem
            .with("sync", address(sync.isil(), sync.id()))
            .with("received", view.received())
            .with("taken", view.added() + view.revised() + view.unchanged() + view.withdrawn()),
        headers(sync));
  }

  private static Problem problem(SyncFailure failure) {
    return switch (failure) {
      case SyncFailure.Truncated _ -> IntakeProblems.TRUNCATED_FILE.because(failure.sentence());
      case SyncFailure.NotRecords _ -> IntakeProblems.NOT_RECORDS.because(failure.sentence());
      case SyncFailure.ConnectionBroke _, SyncFailure.Damaged _ ->
          IntakeProblems.BROKEN_UPLOAD.because(failure.sentence());
      case SyncFailure.LimitExceeded _ -> IntakeProblems.FILE_TOO_LARGE.because(failure.sentence());
      case SyncFailure.Superseded _, SyncFailure.Expired _ ->
          IntakeProblems.COMPLETED_UPLOAD.because(failure.sentence());
      case SyncFailure.Unavailable _, SyncFailure.Interrupted _ ->
          IntakeProblems.INTAKE_UNAVAILABLE.because(failure.sentence());
    };
  }

  static ResponseEntity<?> busy(Isil isil, SyncId running) {
    return IntakeProblems.SYNC_RUNNING
        .because("The sync %s of %s is running; send this file after it.".formatted(running, isil))
        .with("sync", address(isil, running))
        .response();
  }

  static ResponseEntity<?> full(int running) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "30");
    return answer(
        IntakeProblems.TOO_MANY_SYNCS.because(
            "%d files are coming in at this moment.".formatted(running)),
        headers);
  }

  static ResponseEntity<?> answer(Problem problem, HttpHeaders headers) {
    ResponseEntity<?> response = problem.response();
    return ResponseEntity.status(response.getStatusCode())
        .headers(response.getHeaders())
        .headers(headers)
        .body(response.getBody());
  }

  static URI address(Isil isil, SyncId sync) {
    return URI.create("/api/libraries/%s/syncs/%s".formatted(isil, sync));
  }
}
