package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Syncs, turns and rejections for tests. */
final class InMemorySyncs implements Syncs, Turns, Rejections {

  private final Map<SyncId, Sync> syncs = new HashMap<>();
  private final Map<Isil, SyncId> running = new HashMap<>();
  private final Map<Isil, Long> turns = new HashMap<>();
  private final TreeMap<String, List<Rejection>> rejections = new TreeMap<>();
  private final Clock clock;

  InMemorySyncs(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void add(Sync sync) {
    syncs.put(sync.id(), sync);
  }

  @Override
  public synchronized Optional<Sync> find(SyncId id) {
    return Optional.ofNullable(syncs.get(id));
  }

  @Override
  public synchronized Page<Sync> page(Isil isil, PageRequest request) {
    List<Sync> own = syncs.values().stream().filter(sync -> sync.isil().equals(isil)).toList();
    return Page.of(own, own.size(), request);
  }

  @Override
  public synchronized List<Sync> unfinished() {
    return all(sync -> !sync.state().isOver() && !sync.state().isWaiting());
  }

  @Override
  public synchronized List<Sync> waiting() {
    return all(sync -> sync.state().isWaiting());
  }

  @Override
  public synchronized List<Sync> waiting(Isil isil) {
    return all(sync -> sync.state().isWaiting() && sync.isil().equals(isil));
  }

  private List<Sync> all(Predicate<Sync> which) {
    return syncs.values().stream().filter(which).toList();
  }

  @Override
  public synchronized boolean replace(Sync sync, SyncState expected, int attempt) {
    boolean replaced =
        find(sync.id())
            .filter(known -> known.state() == expected && known.attempt() == attempt)
            .isPresent();
    if (replaced) {
      syncs.put(sync.id(), sync);
    }
    return replaced;
  }

  @Override
  public synchronized long next(Isil isil) {
    return turns.merge(isil, 1L, Long::sum);
  }

  @Override
  public synchronized Decision take(Isil isil, SyncId sync, Duration grace) {
    SyncId other = running.get(isil);
    boolean busy =
        other != null && find(other).filter(it -> it.isRunning(clock.instant())).isPresent();
    if (busy && other != null) {
      return new Decision.Busy(other);
    }
    running.put(isil, sync);
    return new Decision.Granted(next(isil));
  }

  @Override
  public synchronized void giveBack(Isil isil, SyncId sync) {
    running.remove(isil, sync);
  }

  @Override
  public synchronized void add(SyncId sync, List<Rejection> batch) {
    rejections.computeIfAbsent(sync.value(), _ -> new ArrayList<>()).addAll(batch);
  }

  @Override
  public synchronized void each(SyncId sync, Consumer<Rejection> reader) {
    rejections.getOrDefault(sync.value(), List.of()).forEach(reader);
  }
}
