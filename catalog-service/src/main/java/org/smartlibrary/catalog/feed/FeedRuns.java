package org.smartlibrary.catalog.feed;

import java.util.Optional;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The runs of all feeds. */
public interface FeedRuns {

  void add(FeedRun run);

  Optional<FeedRun> find(RunId id);

  /** A feed's runs, the latest first. */
  Page<FeedRun> page(FeedKey feed, PageRequest request);

  /** Replaces the run unless it is over; false when it is. */
  boolean replace(FeedRun run);

  void delete(RunId id);

  void deleteOf(FeedKey feed);
}
