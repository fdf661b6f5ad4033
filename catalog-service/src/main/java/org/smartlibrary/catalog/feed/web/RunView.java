package org.smartlibrary.catalog.feed.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.feed.FeedRun;
import org.smartlibrary.catalog.feed.Harvested;
import org.smartlibrary.catalog.feed.RunState;

/** A run as it is shown; its syncs tell what of it is searchable by now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunView(
    String id,
    String feed,
    RunState state,
    FeedRun.Trigger trigger,
    @Nullable String from,
    @Nullable Instant until,
    long pages,
    long read,
    long added,
    long revised,
    long unchanged,
    long withdrawn,
    long rejected,
    long lost,
    int failedAttempts,
    int restarts,
    @Nullable String lastError,
    @Nullable Instant nextAttemptAt,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    List<URI> syncs) {

  static RunView of(FeedRun run) {
    Harvested counts = run.counts();
    return new RunView(
        run.id().value(),
        run.feed().name().value(),
        run.state(),
        run.trigger(),
        run.window().from(),
        run.window().until(),
        run.cursor().pages(),
        counts.read(),
        counts.added(),
        counts.revised(),
        counts.unchanged(),
        counts.withdrawn(),
        counts.rejected(),
        counts.lost(),
        run.tries().failed(),
        run.tries().restarts(),
        run.tries().lastError(),
        run.tries().nextAttemptAt(),
        run.times().createdAt(),
        run.times().startedAt(),
        run.times().finishedAt(),
        run.syncs().stream().map(sync -> Addresses.sync(run, sync)).toList());
  }
}
