package org.smartlibrary.catalog.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.FeedState;
import org.smartlibrary.catalog.feed.Feeds;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All libraries' feeds, for operators. */
@RestController
@Tag(name = "Operations")
class FeedOperations {

  private final Feeds feeds;

  FeedOperations(Feeds feeds) {
    this.feeds = feeds;
  }

  @Operation(summary = "The feeds of all libraries, or those in a state")
  @GetMapping("/api/operations/feeds")
  Page<FeedView> page(
      @RequestParam(required = false) @Nullable FeedState state, PageRequest request) {
    return feeds.page(state, request).map(FeedView::of);
  }
}
