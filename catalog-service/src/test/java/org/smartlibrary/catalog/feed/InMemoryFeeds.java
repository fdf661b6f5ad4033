package org.smartlibrary.catalog.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Feeds for tests. */
public final class InMemoryFeeds implements Feeds {

  private final Map<String, Feed> feeds = new TreeMap<>();

  @Override
  public synchronized Optional<Feed> find(FeedKey key) {
    return Optional.ofNullable(feeds.get(key.value()));
  }

  @Override
  public synchronized Page<Feed> page(Isil isil, PageRequest request) {
    List<Feed> own =
        feeds.values().stream().filter(feed -> feed.key().isil().equals(isil)).toList();
    return Page.of(own, own.size(), request);
  }

  @Override
  public synchronized Page<Feed> page(@Nullable FeedState state, PageRequest request) {
    List<Feed> some =
        feeds.values().stream().filter(feed -> state == null || feed.state() == state).toList();
    return Page.of(some, some.size(), request);
  }

  @Override
  public synchronized List<Feed> due(Instant now, int most) {
    return feeds.values().stream()
        .filter(feed -> feed.isDue(now))
        .sorted(Comparator.comparing(feed -> Objects.requireNonNull(feed.work().dueAt())))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized Map<FeedState, Long> states() {
    return feeds.values().stream()
        .collect(Collectors.groupingBy(Feed::state, Collectors.counting()));
  }

  @Override
  public synchronized Optional<Instant> oldestSuccess() {
    return feeds.values().stream()
        .filter(feed -> feed.terms().enabled())
        .flatMap(feed -> Optional.ofNullable(feed.progress().lastSuccessAt()).stream())
        .min(Comparator.naturalOrder());
  }

  @Override
  public synchronized boolean add(Feed feed) {
    return feeds.putIfAbsent(feed.key().value(), feed) == null;
  }

  @Override
  public synchronized boolean replace(Feed feed) {
    Feed known = feeds.get(feed.key().value());
    if (known == null || known.version() != feed.version() - 1) {
      return false;
    }
    feeds.put(feed.key().value(), feed);
    return true;
  }

  @Override
  public synchronized void delete(FeedKey key) {
    feeds.remove(key.value());
  }
}
