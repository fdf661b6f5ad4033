package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.RecordEvent;
import org.smartlibrary.catalog.store.RecordEvents;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.catalog.store.Version;

/**
 * Writes records one by one. Each write is an event in a turn of its own and returns when the
 * catalogue has followed, so that the next read sees it.
 */
public final class SingleRecords {

  private static final long LOOK_AGAIN_MILLIS = 20;
  private final Catalogue catalogue;
  private final RecordEvents events;
  private final Turns turns;
  private final Syncs syncs;
  private final RecordLocks locks;
  private final IntakeLimits limits;
  private final Clock clock;

  public SingleRecords(
      Catalogue catalogue,
      RecordEvents events,
      Turns turns,
      Syncs syncs,
      RecordLocks locks,
      IntakeLimits limits,
      Clock clock) {
    this.catalogue = catalogue;
    this.events = events;
    this.turns = turns;
    this.syncs = syncs;
    this.locks = locks;
    this.limits = limits;
    this.clock = clock;
  }

  /** Writes the record when {@code condition} holds for what the catalogue has. */
  public SingleWrite put(
      RecordKey key, SourceRecord source, Predicate<Optional<Version>> condition) {
    return locked(key, () -> putLocked(key, source, condition));
  }

  /** Withdraws the record when {@code condition} holds for what the catalogue has. */
  public SingleWrite withdraw(RecordKey key, Predicate<Optional<Version>> condition) {
    return locked(key, () -> withdrawLocked(key, condition));
  }

  private SingleWrite locked(RecordKey key, Supplier<SingleWrite> write) {
    if (!locks.lock(key, limits.patience().multipliedBy(2))) {
      return new SingleWrite.Busy();
    }
    try {
      return write.get();
    } finally {
      locks.unlock(key);
    }
  }

  private SingleWrite putLocked(
      RecordKey key, SourceRecord source, Predicate<Optional<Version>> condition) {
    Optional<Version> held = held(key);
    if (!condition.test(held)) {
      return new SingleWrite.Stale();
    }
    Digest digest = Digest.of(source.original());
    if (held.isPresent()
        && held.get() instanceof Version.Held(Sequence sequence, Digest known)
        && known.equals(digest)
        && !isHeldBack(key, sequence)) {
      return new SingleWrite.Unchanged(sequence);
    }
    Sequence sequence = Sequence.of(turns.next(key.isil()), 1);
    return publish(
        new RecordEvent.Revised(key.isil(), sequence, digest, null, source), held.isEmpty());
  }

  private SingleWrite withdrawLocked(RecordKey key, Predicate<Optional<Version>> condition) {
    Optional<Version> held = held(key);
    if (held.isEmpty()) {
      return new SingleWrite.Missing();
    }
    if (!condition.test(held)) {
      return new SingleWrite.Stale();
    }
    Sequence sequence = Sequence.of(turns.next(key.isil()), 1);
    return publish(new RecordEvent.Withdrawn(key, sequence, null, clock.instant()), false);
  }

  /**
   * Whether a file waits in quarantine that would be newer than what is confirmed here; were it
   * released, it would undo the confirmation.
   */
  private boolean isHeldBack(RecordKey key, Sequence sequence) {
    return syncs.waiting(key.isil()).stream()
        .anyMatch(sync -> sync.state() == SyncState.QUARANTINED && sync.turn() >= sequence.turn());
  }

  private Optional<Version> held(RecordKey key) {
    return Optional.ofNullable(catalogue.versions(List.of(key)).get(key))
        .filter(version -> version instanceof Version.Held);
  }

  private SingleWrite publish(RecordEvent event, boolean created) {
    try {
      events.publish(event).get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
      return isFollowed(event)
          ? new SingleWrite.Applied(event.sequence(), created)
          : new SingleWrite.Late(event.sequence());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing " + event.key(), e);
    } catch (ExecutionException | TimeoutException e) {
      throw new EventLogUnavailable(e);
    }
  }

  private boolean isFollowed(RecordEvent event) throws InterruptedException {
    long deadline = System.nanoTime() + limits.patience().toNanos();
    while (System.nanoTime() < deadline) {
      Version version = catalogue.versions(List.of(event.key())).get(event.key());
      if (version != null && version.sequence().compareTo(event.sequence()) >= 0) {
        return true;
      }
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
    return false;
  }
}
