package org.smartlibrary.catalog.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.smartlibrary.catalog.intake.Admission;
import org.smartlibrary.catalog.intake.GuardSettings;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.IntakeLimits;
import org.smartlibrary.catalog.intake.Shipment;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpStatus;
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
  private final SyncAnswers answers;
  private final IntakeLimits limits;
  private final GuardSettings guards;

  SyncController(
      Intake intake,
      Libraries libraries,
      SyncAnswers answers,
      IntakeLimits limits,
      GuardSettings guards) {
    this.intake = intake;
    this.libraries = libraries;
    this.answers = answers;
    this.limits = limits;
    this.guards = guards;
  }

  @Operation(
      summary = "Takes in a file of records",
      description =
          "Streams ISO 2709, MARCXML or MARC-in-JSON, gzip or not. With mode=delta the file brings changes, with mode=full all that the library has. Answers when the file has come in; the sync at Location shows how far its records are. With Upload-Complete: ?0 the rest is awaited at Location, with PATCH.")
  @PostMapping(
      path = "/api/libraries/{isil}/syncs",
      consumes = {"application/marc", "application/marcxml+xml", "application/x-ndjson"})
  ResponseEntity<?> sync(@PathVariable String isil, HttpServletRequest request) throws IOException {
    Isil library = libraries.active(isil);
    SyncParameters.Asked asked = SyncParameters.ofSync(request, limits, guards);
    boolean last = UploadHeaders.isLast(request);
    Upload upload = Upload.of(request, !last);
    Shipment shipment = asked.shipment(upload.gzip());
    return switch (intake.admit(library, shipment)) {
      case Admission.Admitted admitted ->
          answers.of(intake.receive(admitted, upload.body(), last), HttpStatus.CREATED);
      case Admission.Busy(SyncId running) -> SyncAnswers.busy(library, running);
      case Admission.Full(int running) -> SyncAnswers.full(running);
    };
  }
}
