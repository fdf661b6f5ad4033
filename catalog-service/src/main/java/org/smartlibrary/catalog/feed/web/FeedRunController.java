package org.smartlibrary.catalog.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.catalog.feed.FeedDesk;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.FeedName;
import org.smartlibrary.catalog.feed.FeedRun;
import org.smartlibrary.catalog.feed.FeedRuns;
import org.smartlibrary.catalog.feed.Feeds;
import org.smartlibrary.catalog.feed.RunId;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The harvests of a feed. */
@RestController
@RequestMapping("/api/libraries/{isil}/feeds/{name}")
@Tag(name = "Feeds")
class FeedRunController {

  private final FeedDesk desk;
  private final Feeds feeds;
  private final FeedRuns runs;
  private final Libraries libraries;
  private final RunRejections rejections;

  FeedRunController(
      FeedDesk desk, Feeds feeds, FeedRuns runs, Libraries libraries, RunRejections rejections) {
    this.desk = desk;
    this.feeds = feeds;
    this.runs = runs;
    this.libraries = libraries;
    this.rejections = rejections;
  }

  @Operation(
      summary = "Harvests a feed now",
      description =
          "Answers with the run that begins, or with the one that is on its way; one that waits for its next attempt makes it now.")
  @PostMapping("/run")
  ResponseEntity<RunView> run(@PathVariable String isil, @PathVariable String name) {
    Isil library = libraries.active(isil);
    FeedRun run =
        FeedName.of(name)
            .flatMap(known -> desk.run(new FeedKey(library, known)))
            .orElseThrow(() -> FeedController.unknown(isil, name));
    return ResponseEntity.accepted()
        .location(Addresses.run(run.feed(), run.id()))
        .body(RunView.of(run));
  }

  @Operation(summary = "A feed's runs, the latest first")
  @GetMapping("/runs")
  Page<RunView> page(@PathVariable String isil, @PathVariable String name, PageRequest request) {
    return runs.page(known(isil, name), request).map(RunView::of);
  }

  @Operation(summary = "How far a run is")
  @GetMapping("/runs/{id}")
  RunView run(@PathVariable String isil, @PathVariable String name, @PathVariable String id) {
    return RunView.of(found(known(isil, name), id));
  }

  @Operation(summary = "What a run did not take, one JSON object a line")
  @GetMapping(path = "/runs/{id}/rejections", produces = MediaType.APPLICATION_NDJSON_VALUE)
  ResponseEntity<StreamingResponseBody> rejections(
      @PathVariable String isil, @PathVariable String name, @PathVariable String id) {
    FeedRun run = found(known(isil, name), id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_NDJSON)
        .body(out -> rejections.write(run, out));
  }

  private FeedKey known(String isil, String name) {
    Isil library = libraries.known(isil);
    return FeedName.of(name)
        .map(known -> new FeedKey(library, known))
        .filter(key -> feeds.find(key).isPresent())
        .orElseThrow(() -> FeedController.unknown(isil, name));
  }

  private FeedRun found(FeedKey key, String id) {
    return RunId.of(id)
        .flatMap(runs::find)
        .filter(run -> run.feed().equals(key))
        .orElseThrow(
            () ->
                FeedProblems.UNKNOWN_RUN
                    .because(
                        "The feed %s of %s has no run %s.".formatted(key.name(), key.isil(), id))
                    .exception());
  }
}
