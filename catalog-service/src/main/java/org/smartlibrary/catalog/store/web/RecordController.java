package org.smartlibrary.catalog.store.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.starter.web.Etags;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One library's records: what they say, or as they were sent. */
@RestController
@RequestMapping("/api/libraries/{isil}/records")
@Tag(name = "Records")
class RecordController {

  private static final String ONE = "/{controlNumber}";

  private final Libraries libraries;
  private final KeptRecords records;
  private final RecordWriter writer;

  RecordController(Libraries libraries, KeptRecords records, RecordWriter writer) {
    this.libraries = libraries;
    this.records = records;
    this.writer = writer;
  }

  @Operation(summary = "A library's records in the order of their control numbers")
  @GetMapping
  Page<RecordView> page(@PathVariable String isil, PageRequest request) {
    return records.page(libraries.known(isil), request);
  }

  @Operation(summary = "What a record says")
  @GetMapping(path = ONE, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> json(
      @PathVariable String isil,
      @PathVariable String controlNumber,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    return answer(isil, controlNumber, known, MediaType.APPLICATION_JSON, records::view);
  }

  @Operation(summary = "A record as ISO 2709; as it was sent where it was sent so")
  @GetMapping(path = ONE, produces = "application/marc")
  ResponseEntity<?> marc(
      @PathVariable String isil,
      @PathVariable String controlNumber,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    return written(isil, controlNumber, known, Serialization.ISO2709);
  }

  @Operation(summary = "A record as MARCXML; as it was sent where it was sent so")
  @GetMapping(path = ONE, produces = "application/marcxml+xml")
  ResponseEntity<?> marcXml(
      @PathVariable String isil,
      @PathVariable String controlNumber,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    return written(isil, controlNumber, known, Serialization.MARCXML);
  }

  @Operation(summary = "A record as MARC-in-JSON; as it was sent where it was sent so")
  @GetMapping(path = ONE, produces = "application/marc+json")
  ResponseEntity<?> marcJson(
      @PathVariable String isil,
      @PathVariable String controlNumber,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    return written(isil, controlNumber, known, Serialization.MARC_JSON);
  }

  private ResponseEntity<?> written(
      String isil, String controlNumber, @Nullable String known, Serialization serialization) {
    MediaType type = MediaType.parseMediaType(serialization.mediaType());
    return answer(isil, controlNumber, known, type, kept -> bytes(kept, serialization));
  }

  private ResponseEntity<?> answer(
      String isil,
      String controlNumber,
      @Nullable String known,
      MediaType type,
      Function<KeptRecord, Object> body) {
    KeptRecord kept = records.find(libraries.known(isil), controlNumber);
    long version = kept.sequence().value();
    if (Etags.matches(known, version)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(Etags.of(version)).build();
    }
    return ResponseEntity.ok()
        .eTag(Etags.of(version))
        .varyBy(HttpHeaders.ACCEPT)
        .contentType(type)
        .body(body.apply(kept));
  }

  private byte[] bytes(KeptRecord kept, Serialization serialization) {
    return switch (writer.write(kept.original(), serialization)) {
      case RecordWriter.Written.Bytes(byte[] bytes) -> bytes;
      case RecordWriter.Written.Refused(String reason) ->
          throw RecordRefusals.NOT_EXPRESSIBLE.because(reason).exception();
    };
  }
}
