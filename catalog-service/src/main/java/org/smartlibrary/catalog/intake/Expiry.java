package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Ends what nobody went on with or decided on in time, and frees the room that it took. */
public final class Expiry {

  private final Syncs syncs;
  private final BoundedSpool spool;
  private final IntakeLimits limits;
  private final IntakeMeters meters;
  private final Clock clock;

  public Expiry(
      Syncs syncs, BoundedSpool spool, IntakeLimits limits, IntakeMeters meters, Clock clock) {
    this.syncs = syncs;
    this.spool = spool;
    this.limits = limits;
    this.meters = meters;
    this.clock = clock;
  }

  /** Looks once at all that waits. */
  public void look() {
    syncs.waiting().forEach(this::end);
    spool.syncs().forEach(this::sweep);
    meters.spooled(spool.taken());
  }

  private void end(Sync sync) {
    Duration kept =
        sync.state() == SyncState.SUSPENDED ? limits.unfinishedKept() : limits.quarantinedKept();
    Instant now = clock.instant();
    if (now.isAfter(sync.times().aliveUntil().plus(kept))) {
      String why = new SyncFailure.Expired(kept).sentence();
      Sync ended =
          sync.state() == SyncState.SUSPENDED ? sync.failed(now, why) : sync.discarded(now, why);
      if (syncs.replace(ended, sync.state())) {
        meters.ended("expired");
      }
    }
  }

  /** An instance may have ended between the end of a sync and that of its body. */
  private void sweep(SyncId id) {
    boolean isNeeded = syncs.find(id).filter(sync -> !sync.state().isOver()).isPresent();
    if (!isNeeded) {
      spool.delete(id);
    }
  }
}
