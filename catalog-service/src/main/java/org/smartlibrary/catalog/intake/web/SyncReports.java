package org.smartlibrary.catalog.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.catalog.intake.Findings;
import org.smartlibrary.catalog.intake.Rejections;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Shows what became of files. */
@RestController
@RequestMapping("/api/libraries/{isil}/syncs")
@Tag(name = "Syncs")
class SyncReports {

  private final Libraries libraries;
  private final SyncViews views;
  private final Rejections rejections;
  private final Findings findings;
  private final JsonLines lines;

  SyncReports(
      Libraries libraries,
      SyncViews views,
      Rejections rejections,
      Findings findings,
      JsonLines lines) {
    this.libraries = libraries;
    this.views = views;
    this.rejections = rejections;
    this.findings = findings;
    this.lines = lines;
  }

  @Operation(summary = "A library's syncs, the latest first")
  @GetMapping
  Page<SyncView> page(@PathVariable String isil, PageRequest request) {
    return views.page(libraries.known(isil), request);
  }

  @Operation(summary = "How far a sync is")
  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  SyncView sync(@PathVariable String isil, @PathVariable String id) {
    return views.find(libraries.known(isil), id);
  }

  @Operation(
      summary = "A sync's progress as it happens",
      description = "Events called progress until all of it is searchable, then one called done.")
  @GetMapping(path = "/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter progress(@PathVariable String isil, @PathVariable String id) {
    Isil library = libraries.known(isil);
    views.sync(library, id);
    return ProgressStream.of(() -> views.find(library, id));
  }

  @Operation(summary = "The rejected records, one JSON object a line")
  @GetMapping(path = "/{id}/rejections", produces = MediaType.APPLICATION_NDJSON_VALUE)
  ResponseEntity<StreamingResponseBody> rejections(
      @PathVariable String isil, @PathVariable String id) {
    SyncId sync = views.sync(libraries.known(isil), id).id();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_NDJSON)
        .body(out -> rejections.each(sync, rejection -> lines.write(out, rejection)));
  }

  @Operation(
      summary = "What a whole file would withdraw or rename, by samples, one JSON object a line",
      description =
          "MISSING: the file no longer has the record. RETITLED: under its number the file has something else.")
  @GetMapping(path = "/{id}/withdrawals", produces = MediaType.APPLICATION_NDJSON_VALUE)
  ResponseEntity<StreamingResponseBody> withdrawals(
      @PathVariable String isil, @PathVariable String id) {
    SyncId sync = views.sync(libraries.known(isil), id).id();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_NDJSON)
        .body(out -> findings.each(sync, finding -> lines.write(out, finding)));
  }
}
