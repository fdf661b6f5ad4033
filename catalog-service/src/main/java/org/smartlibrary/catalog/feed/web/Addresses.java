package org.smartlibrary.catalog.feed.web;

import java.net.URI;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.FeedRun;
import org.smartlibrary.catalog.feed.RunId;
import org.smartlibrary.catalog.intake.SyncId;

/** Where what a feed has to do with is found. */
final class Addresses {

  private Addresses() {}

  static URI feed(FeedKey key) {
    return URI.create("/api/libraries/%s/feeds/%s".formatted(key.isil(), key.name()));
  }

  static URI run(FeedKey key, RunId run) {
    return URI.create(feed(key) + "/runs/" + run);
  }

  static URI sync(FeedRun run, SyncId sync) {
    return URI.create("/api/libraries/%s/syncs/%s".formatted(run.feed().isil(), sync));
  }
}
