package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.catalog.store.AppliedPositions;

/**
 * Ends the syncs whose events the catalogue has applied, and goes on with those on which nobody
 * works any more. Any instance may do it, several at once too.
 */
public final class Completion {

  private static final int MOST_ATTEMPTS = 200;

  private final Map<SyncId, Integer> attempts = new ConcurrentHashMap<>();
  private final Syncs syncs;
  private final Turns turns;
  private final AppliedPositions applied;
  private final Spool spool;
  private final Processing processing;
  private final IntakeLimits limits;
  private final Clock clock;

  public Completion(
      Syncs syncs,
      Turns turns,
      AppliedPositions applied,
      Spool spool,
      Processing processing,
      IntakeLimits limits,
      Clock clock) {
    this.syncs = syncs;
    this.turns = turns;
    this.applied = applied;
    this.spool = spool;
    this.processing = processing;
    this.limits = limits;
    this.clock = clock;
  }

  /** Looks once at all that is unfinished. */
  public void look() {
    List<Sync> unfinished = syncs.unfinished();
    unfinished.stream().filter(sync -> sync.isAbandoned(clock.instant())).forEach(this::takeUp);
    List<Sync> processed =
        unfinished.stream().filter(sync -> sync.state() == SyncState.PROCESSING).toList();
    if (!processed.isEmpty()) {
      Map<Integer, Long> before = applied.before();
      processed.stream().filter(sync -> sync.isApplied(before)).forEach(this::complete);
    }
  }

  private void complete(Sync sync) {
    attempts.remove(sync.id());
    syncs.replace(sync.completed(clock.instant()), SyncState.PROCESSING);
    turns.giveBack(sync.isil(), sync.id());
  }

  /**
   * What was being sent waits for its rest, what was harvested ends; what is complete is judged or
   * told from anew.
   */
  private void takeUp(Sync sync) {
    Instant now = clock.instant();
    if (sync.shipment().mode() == SyncMode.HARVEST) {
      processing.failed(sync, new SyncFailure.Interrupted());
      return;
    }
    if (sync.state() == SyncState.RECEIVING) {
      if (syncs.replace(sync.suspended(now, spool.length(sync.id())), SyncState.RECEIVING)) {
        turns.giveBack(sync.isil(), sync.id());
      }
      return;
    }
    Sync claimed = sync.claimed(sync.state(), now.plus(limits.lease()));
    if (syncs.claim(claimed, sync.state())) {
      goOn(claimed);
    }
  }

  /**
   * What fails again and again, an outage of an hour included, must not keep its library waiting.
   */
  private void goOn(Sync sync) {
    if (attempts.merge(sync.id(), 1, Integer::sum) > MOST_ATTEMPTS) {
      attempts.remove(sync.id());
      processing.failed(sync, new SyncFailure.Unavailable("it was tried many times"));
    } else {
      processing.start(sync);
    }
  }
}
