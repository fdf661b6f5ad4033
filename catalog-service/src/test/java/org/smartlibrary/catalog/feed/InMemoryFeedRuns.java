package org.smartlibrary.catalog.feed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Runs for tests. */
public final class InMemoryFeedRuns implements FeedRuns {

  private final Map<RunId, FeedRun> runs = new HashMap<>();

  @Override
  public synchronized void add(FeedRun run) {
    runs.put(run.id(), run);
  }

  @Override
  public synchronized Optional<FeedRun> find(RunId id) {
    return Optional.ofNullable(runs.get(id));
  }

  @Override
  public synchronized Page<FeedRun> page(FeedKey feed, PageRequest request) {
    List<FeedRun> own =
        runs.values().stream()
            .filter(run -> run.feed().equals(feed))
            .sorted(Comparator.comparing((FeedRun run) -> run.id().value()).reversed())
            .toList();
    return Page.of(own, own.size(), request);
  }

  @Override
  public synchronized boolean replace(FeedRun run) {
    boolean going = find(run.id()).filter(known -> !known.state().isOver()).isPresent();
    if (going) {
      runs.put(run.id(), run);
    }
    return going;
  }

  @Override
  public synchronized void delete(RunId id) {
    runs.remove(id);
  }

  @Override
  public synchronized void deleteOf(FeedKey feed) {
    runs.values().removeIf(run -> run.feed().equals(feed));
  }
}
