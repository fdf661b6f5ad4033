package org.smartlibrary.catalog.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.smartlibrary.catalog.feed.Feed;
import org.smartlibrary.catalog.feed.FeedDesk;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.FeedName;
import org.smartlibrary.catalog.feed.FeedTerms;
import org.smartlibrary.catalog.feed.Feeds;
import org.smartlibrary.catalog.member.Libraries;
import org.smartlibrary.starter.problem.ProblemException;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a library wants harvested. */
@RestController
@RequestMapping("/api/libraries/{isil}/feeds")
@Tag(name = "Feeds", description = "What a library's own system offers over OAI-PMH")
class FeedController {

  private final FeedDesk desk;
  private final Feeds feeds;
  private final Libraries libraries;
  private final FeedFormReader forms;

  FeedController(FeedDesk desk, Feeds feeds, Libraries libraries, FeedFormReader forms) {
    this.desk = desk;
    this.feeds = feeds;
    this.libraries = libraries;
    this.forms = forms;
  }

  @Operation(
      summary = "Describes a feed",
      description =
          "A new feed is harvested at once, one with another address, format or set from its beginning. The values of headers are never shown again.")
  @PutMapping("/{name}")
  ResponseEntity<FeedView> put(
      @PathVariable String isil, @PathVariable String name, @RequestBody FeedForm form) {
    FeedKey key = new FeedKey(libraries.active(isil), name(name));
    FeedTerms terms = forms.read(form, feeds.find(key));
    FeedDesk.Put put = desk.put(key, terms);
    FeedView view = FeedView.of(put.feed());
    return put.created()
        ? ResponseEntity.created(Addresses.feed(key)).body(view)
        : ResponseEntity.ok(view);
  }

  @Operation(summary = "A library's feeds")
  @GetMapping
  Page<FeedView> page(@PathVariable String isil, PageRequest request) {
    return feeds.page(libraries.known(isil), request).map(FeedView::of);
  }

  @Operation(summary = "One feed")
  @GetMapping("/{name}")
  FeedView feed(@PathVariable String isil, @PathVariable String name) {
    Isil library = libraries.known(isil);
    Feed feed =
        FeedName.of(name)
            .flatMap(known -> feeds.find(new FeedKey(library, known)))
            .orElseThrow(() -> unknown(isil, name));
    return FeedView.of(feed);
  }

  @Operation(summary = "Ends a feed; its records stay")
  @DeleteMapping("/{name}")
  ResponseEntity<Void> delete(@PathVariable String isil, @PathVariable String name) {
    Isil library = libraries.known(isil);
    boolean deleted =
        FeedName.of(name).filter(known -> desk.delete(new FeedKey(library, known))).isPresent();
    if (!deleted) {
      throw unknown(isil, name);
    }
    return ResponseEntity.noContent().build();
  }

  private static FeedName name(String text) {
    return FeedName.of(text)
        .orElseThrow(
            () ->
                FeedProblems.WRONG_FEED
                    .because("A feed cannot have that name.")
                    .error("?name", "1 to 40 of a to z, 0 to 9 and hyphens")
                    .exception());
  }

  static ProblemException unknown(String isil, String name) {
    return FeedProblems.UNKNOWN_FEED
        .because("%s has no feed %s.".formatted(isil, name))
        .exception();
  }
}
