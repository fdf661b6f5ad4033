package org.smartlibrary.catalog.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The feeds of all libraries. */
public interface Feeds {

  Optional<Feed> find(FeedKey key);

  /** A library's feeds by name. */
  Page<Feed> page(Isil isil, PageRequest request);

  /** All libraries' feeds in a state, or in any. */
  Page<Feed> page(@Nullable FeedState state, PageRequest request);

  /** Those with which something is to be done, the longest overdue first. */
  List<Feed> due(Instant now, int most);

  /** How many there are in each state. */
  Map<FeedState, Long> states();

  /** When the enabled one that was completed longest ago was, if all once were. */
  Optional<Instant> oldestSuccess();

  /** False when there is one of that name. */
  boolean add(Feed feed);

  /** Replaces the version before this one; false when somebody was faster. */
  boolean replace(Feed feed);

  void delete(FeedKey key);

  /**
   * Changes a feed as it is when nobody else changes it. Empty when there is none, or when {@code
   * change} wants none.
   */
  default Optional<Feed> change(FeedKey key, Function<Feed, Optional<Feed>> change) {
    while (true) {
      Optional<Feed> next = find(key).flatMap(change);
      if (next.isEmpty() || replace(next.get())) {
        return next;
      }
    }
  }
}
