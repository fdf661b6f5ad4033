package org.smartlibrary.catalog.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.smartlibrary.catalog.record.ControlNumber;

/** Identifiers for tests. */
public final class InMemoryIdentifiers implements KnownIdentifiers {

  private final Map<FeedKey, Map<String, ControlNumber>> feeds = new HashMap<>();

  @Override
  public synchronized Map<String, ControlNumber> find(
      FeedKey feed, Collection<String> identifiers) {
    Map<String, ControlNumber> found = new HashMap<>(of(feed));
    found.keySet().retainAll(identifiers);
    return found;
  }

  @Override
  public synchronized boolean hasOther(
      FeedKey feed, ControlNumber number, Collection<String> identifiers) {
    return of(feed).entrySet().stream()
        .anyMatch(each -> each.getValue().equals(number) && !identifiers.contains(each.getKey()));
  }

  @Override
  public synchronized void remember(FeedKey feed, Map<String, ControlNumber> known) {
    of(feed).putAll(known);
  }

  @Override
  public synchronized void forget(FeedKey feed, Collection<String> identifiers) {
    of(feed).keySet().removeAll(identifiers);
  }

  @Override
  public synchronized void forgetAll(FeedKey feed) {
    feeds.remove(feed);
  }

  private Map<String, ControlNumber> of(FeedKey feed) {
    return feeds.computeIfAbsent(feed, _ -> new HashMap<>());
  }
}
