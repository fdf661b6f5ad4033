package org.smartlibrary.catalog.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.smartlibrary.catalog.intake.Intake;
import org.smartlibrary.catalog.intake.Reception;
import org.smartlibrary.catalog.intake.Resumption;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.starter.security.Isil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Goes on with uploads that broke. */
@RestController
@RequestMapping("/api/libraries/{isil}/syncs/{id}")
@Tag(name = "Syncs")
class ResumedUploads {

  private final Intake intake;
  private final Libraries libraries;
  private final SyncViews views;
  private final SyncAnswers answers;

  ResumedUploads(Intake intake, Libraries libraries, SyncViews views, SyncAnswers answers) {
    this.intake = intake;
    this.libraries = libraries;
    this.views = views;
    this.answers = answers;
  }

  @Operation(
      summary = "How much of an upload is safe",
      description =
          "Upload-Offset counts the bytes of the body as it was sent, packed if it was; Upload-Complete is ?1 when all of it is here.")
  @RequestMapping(method = RequestMethod.HEAD)
  ResponseEntity<Void> offset(@PathVariable String isil, @PathVariable String id) {
    Sync sync = views.sync(libraries.known(isil), id);
    return ResponseEntity.noContent().headers(answers.headers(sync)).build();
  }

  @Operation(
      summary = "Goes on with an upload",
      description =
          "The body is what comes behind the first Upload-Offset bytes, as application/partial-upload. Upload-Complete: ?0 says that more will come.",
      parameters = {
        @Parameter(name = "Upload-Offset", in = ParameterIn.HEADER, required = true),
        @Parameter(name = "Upload-Complete", in = ParameterIn.HEADER)
      })
  @PatchMapping
  ResponseEntity<?> resume(
      @PathVariable String isil, @PathVariable String id, HttpServletRequest request)
      throws IOException {
    Isil library = libraries.active(isil);
    Sync sync = views.sync(library, id);
    long offset = UploadHeaders.offset(request);
    boolean last = UploadHeaders.isLast(request);
    return switch (intake.resume(sync, offset, request.getInputStream(), last)) {
      case Resumption.Continued(Reception reception) -> answers.of(reception, HttpStatus.OK);
      case Resumption.Elsewhere(long expected) -> elsewhere(sync, offset, expected);
      case Resumption.Closed(Sync closed) -> closed(closed);
      case Resumption.Busy(SyncId running) -> SyncAnswers.busy(library, running);
      case Resumption.Full(int running) -> SyncAnswers.full(running);
    };
  }

  private ResponseEntity<?> elsewhere(Sync sync, long provided, long expected) {
    HttpHeaders headers = answers.headers(sync);
    headers.set(UploadHeaders.OFFSET, Long.toString(expected));
    return SyncAnswers.answer(
        IntakeProblems.MISMATCHING_UPLOAD_OFFSET
            .because(
                "The upload goes on at byte %,d, and this part begins at byte %,d."
                    .formatted(expected, provided))
            .with("expected-offset", expected)
            .with("provided-offset", provided),
        headers);
  }

  private ResponseEntity<?> closed(Sync sync) {
    String reason = sync.failure() == null ? "" : " " + sync.failure();
    return SyncAnswers.answer(
        IntakeProblems.COMPLETED_UPLOAD
            .because("The sync is %s and takes nothing more.%s".formatted(sync.state(), reason))
            .with("sync", SyncAnswers.address(sync.isil(), sync.id())),
        answers.headers(sync));
  }
}
