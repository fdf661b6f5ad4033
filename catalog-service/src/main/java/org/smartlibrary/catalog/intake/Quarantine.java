package org.smartlibrary.catalog.intake;

import java.time.Clock;

/** Decides on files that wait. Deciding the same twice changes nothing. */
public final class Quarantine {

  private final Syncs syncs;
  private final Turns turns;
  private final Spool spool;
  private final Processing processing;
  private final IntakeLimits limits;
  private final Clock clock;

  public Quarantine(
      Syncs syncs,
      Turns turns,
      Spool spool,
      Processing processing,
      IntakeLimits limits,
      Clock clock) {
    this.syncs = syncs;
    this.turns = turns;
    this.spool = spool;
    this.processing = processing;
    this.limits = limits;
    this.clock = clock;
  }

  /** Tells a file after all, in the turn in which it came: what was written since then stands. */
  public Decision release(Sync sync, String who) {
    return switch (sync.state()) {
      case QUARANTINED -> apply(sync, who);
      case APPLYING, PROCESSING, COMPLETED -> new Decision.Done(sync);
      case RECEIVING, SUSPENDED, JUDGING, FAILED, DISCARDED -> new Decision.TooLate(sync);
    };
  }

  private Decision apply(Sync sync, String who) {
    if (turns.take(sync.isil(), sync.id(), limits.lease())
        instanceof Turns.Decision.Busy(SyncId running)) {
      return new Decision.Busy(running);
    }
    Sync claimed =
        sync.claimed(SyncState.APPLYING, clock.instant().plus(limits.lease())).decidedBy(who);
    if (syncs.claim(claimed, SyncState.QUARANTINED)) {
      processing.start(claimed);
      return new Decision.Done(claimed);
    }
    return again(sync);
  }

  /** Ends a file of which nothing is told as long as it waits, or is judged. */
  public Decision discard(Sync sync, String who) {
    return switch (sync.state()) {
      case QUARANTINED, SUSPENDED, JUDGING -> drop(sync, who);
      case DISCARDED -> new Decision.Done(sync);
      case RECEIVING, APPLYING, PROCESSING, COMPLETED, FAILED -> new Decision.TooLate(sync);
    };
  }

  private Decision drop(Sync sync, String who) {
    Sync discarded =
        sync.discarded(clock.instant(), "It was discarded; nothing of it was taken in.")
            .decidedBy(who);
    if (syncs.replace(discarded, sync.state())) {
      spool.delete(sync.id());
      turns.giveBack(sync.isil(), sync.id());
      return new Decision.Done(discarded);
    }
    return again(sync);
  }

  /** Somebody else was faster. */
  private Decision again(Sync sync) {
    Sync now = syncs.find(sync.id()).orElse(sync);
    return now.state().isWaiting() ? new Decision.TooLate(now) : new Decision.Done(now);
  }
}
