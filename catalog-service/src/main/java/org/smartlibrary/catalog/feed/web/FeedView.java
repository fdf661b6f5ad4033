package org.smartlibrary.catalog.feed.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.Feed;
import org.smartlibrary.catalog.feed.FeedSource;
import org.smartlibrary.catalog.feed.FeedState;

/** A feed as it is shown: of its headers the names alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedView(
    String name,
    String isil,
    FeedState state,
    String baseUrl,
    String metadataPrefix,
    @Nullable String set,
    String schedule,
    List<String> headers,
    boolean enabled,
    @Nullable Instant harvestedUntil,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant nextAt,
    @Nullable String run,
    Instant createdAt,
    Instant changedAt) {

  static FeedView of(Feed feed) {
    FeedSource source = feed.terms().source();
    @Nullable String run =
        feed.work().run() == null ? null : Addresses.run(feed.key(), feed.work().run()).toString();
    return new FeedView(
        feed.key().name().value(),
        feed.key().isil().value(),
        feed.state(),
        source.baseUrl().toString(),
        source.metadataPrefix(),
        source.set(),
        feed.terms().every().toString(),
        List.copyOf(source.headers().names()),
        feed.terms().enabled(),
        feed.progress().from(),
        feed.progress().lastSuccessAt(),
        feed.work().owner() == null ? feed.work().dueAt() : null,
        run,
        feed.createdAt(),
        feed.changedAt());
  }
}
