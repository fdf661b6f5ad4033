package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.smartlibrary.catalog.store.AppliedPositions;

/**
 * Ends the syncs whose events the catalogue has applied, and those that nobody receives any more.
 * Any instance may do it, several at once too.
 */
public final class Completion {

  private final Syncs syncs;
  private final Turns turns;
  private final AppliedPositions applied;
  private final Clock clock;

  public Completion(Syncs syncs, Turns turns, AppliedPositions applied, Clock clock) {
    this.syncs = syncs;
    this.turns = turns;
    this.applied = applied;
    this.clock = clock;
  }

  /** Looks once at all that is unfinished. */
  public void look() {
    List<Sync> unfinished = syncs.unfinished();
    unfinished.stream().filter(sync -> sync.isAbandoned(clock.instant())).forEach(this::fail);
    List<Sync> processed =
        unfinished.stream().filter(sync -> sync.state() == SyncState.PROCESSING).toList();
    if (!processed.isEmpty()) {
      Map<Integer, Long> before = applied.before();
      processed.stream().filter(sync -> sync.isApplied(before)).forEach(this::complete);
    }
  }

  private void complete(Sync sync) {
    syncs.replace(sync.completed(clock.instant()), SyncState.PROCESSING);
    turns.giveBack(sync.isil(), sync.id());
  }

  private void fail(Sync sync) {
    String why = new SyncFailure.Interrupted().sentence();
    if (syncs.replace(sync.failed(clock.instant(), why), SyncState.RECEIVING)) {
      turns.giveBack(sync.isil(), sync.id());
    }
  }
}
