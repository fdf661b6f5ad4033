package org.smartlibrary.catalog.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.SingleRecords;
import org.smartlibrary.catalog.intake.SingleWrite;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.catalog.store.UnknownRecord;
import org.smartlibrary.catalog.store.Version;
import org.smartlibrary.starter.problem.Problem;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes and withdraws records one by one. */
@RestController
@RequestMapping("/api/libraries/{isil}/records/{controlNumber}")
@Tag(name = "Records")
class SingleRecordController {

  private final SingleRecords records;
  private final Libraries libraries;
  private final SingleUpload upload;

  SingleRecordController(SingleRecords records, Libraries libraries, SingleUpload upload) {
    this.records = records;
    this.libraries = libraries;
    this.upload = upload;
  }

  @Operation(
      summary = "Writes one record",
      description =
          "The control number in the record has to be the one in the address. Answers when the catalogue holds it.")
  @PutMapping(consumes = {"application/marc", "application/marcxml+xml", "application/marc+json"})
  ResponseEntity<?> put(
      @PathVariable String isil, @PathVariable String controlNumber, HttpServletRequest request)
      throws IOException {
    RecordKey key = key(libraries.active(isil), controlNumber);
    SourceRecord source = upload.record(request, key.controlNumber());
    return answer(key, records.put(key, source, condition(request)));
  }

  @Operation(summary = "Withdraws one record")
  @DeleteMapping
  ResponseEntity<?> delete(
      @PathVariable String isil, @PathVariable String controlNumber, HttpServletRequest request) {
    RecordKey key = key(libraries.active(isil), controlNumber);
    return answer(key, records.withdraw(key, condition(request)));
  }

  private static RecordKey key(Isil isil, String controlNumber) {
    return ControlNumber.of(controlNumber)
        .map(number -> new RecordKey(isil, number))
        .orElseThrow(() -> new UnknownRecord(isil.value(), controlNumber));
  }

  private static Predicate<Optional<Version>> condition(HttpServletRequest request) {
    @Nullable String match = request.getHeader(HttpHeaders.IF_MATCH);
    @Nullable String noneMatch = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    return held -> {
      Optional<Long> version = held.map(known -> known.sequence().value());
      boolean matches =
          match == null || version.filter(known -> Etags.matches(match, known)).isPresent();
      return matches && version.filter(known -> Etags.matches(noneMatch, known)).isEmpty();
    };
  }

  private static ResponseEntity<?> answer(RecordKey key, SingleWrite write) {
    return switch (write) {
      case SingleWrite.Applied(Sequence sequence, boolean created) ->
          ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.NO_CONTENT)
              .eTag(Etags.of(sequence.value()))
              .build();
      case SingleWrite.Unchanged(Sequence sequence) ->
          ResponseEntity.noContent().eTag(Etags.of(sequence.value())).build();
      case SingleWrite.Late(Sequence sequence) ->
          ResponseEntity.accepted().eTag(Etags.of(sequence.value())).build();
      case SingleWrite.Missing _ ->
          throw new UnknownRecord(key.isil().value(), key.controlNumber().value());
      case SingleWrite.Stale _ ->
          refused(
              IntakeProblems.RECORD_CHANGED.because(
                  "The record " + key + " is another version, or there is none."));
      case SingleWrite.Busy _ ->
          refused(
              IntakeProblems.RECORD_BUSY.because(
                  "The record " + key + " is being written by somebody else."));
    };
  }

  private static ResponseEntity<?> refused(Problem problem) {
    return problem.response();
  }
}
