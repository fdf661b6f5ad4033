package org.smartlibrary.catalog.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A log of one partition that a catalogue follows when it is told to. */
public final class InMemoryRecordEvents implements RecordEvents, AppliedPositions {

  private final List<RecordEvent> log = new ArrayList<>();
  private final Catalogue catalogue;
  private int applied;
  private @Nullable RuntimeException failure;

  public InMemoryRecordEvents(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** From now on nothing is taken. */
  public void failWith(RuntimeException reason) {
    failure = reason;
  }

  /** It is taken again. */
  public void recover() {
    failure = null;
  }

  @Override
  public synchronized CompletableFuture<Position> publish(RecordEvent event) {
    if (failure != null) {
      return CompletableFuture.failedFuture(failure);
    }
    log.add(event);
    return CompletableFuture.completedFuture(new Position(0, log.size() - 1L));
  }

  @Override
  public void flush() {}

  @Override
  public synchronized Map<Integer, Long> before() {
    return Map.of(0, (long) applied);
  }

  public synchronized List<RecordEvent> published() {
    return List.copyOf(log);
  }

  /** The catalogue applies everything up to the log's end. */
  public synchronized void follow() {
    catalogue.apply(
        log.subList(applied, log.size()).stream().map(InMemoryRecordEvents::change).toList());
    applied = log.size();
  }

  public static Change change(RecordEvent event) {
    return switch (event) {
      case RecordEvent.Revised revised ->
          new Change.Keep(
              new KeptRecord(
                  revised.key(),
                  revised.sequence(),
                  revised.digest(),
                  revised.source().original(),
                  revised.source().remarks(),
                  revised.syncId(),
                  Instant.EPOCH));
      case RecordEvent.Withdrawn withdrawn ->
          new Change.Withdraw(
              withdrawn.key(), withdrawn.sequence(), withdrawn.syncId(), withdrawn.withdrawnAt());
    };
  }
}
