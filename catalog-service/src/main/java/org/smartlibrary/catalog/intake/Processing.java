package org.smartlibrary.catalog.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Judges and tells what is complete in the spool. Each step can be done again by another instance
 * when the one that did it is gone, and nothing is withdrawn before all that was judged is told.
 */
public final class Processing {

  private final Syncs syncs;
  private final Turns turns;
  private final Spool spool;
  private final Reading reading;
  private final IntakeMeters meters;
  private final IntakeLimits limits;
  private final Clock clock;
  private final Semaphore desks;

  public Processing(
      Syncs syncs,
      Turns turns,
      Spool spool,
      Reading reading,
      IntakeMeters meters,
      IntakeLimits limits,
      Clock clock) {
    this.syncs = syncs;
    this.turns = turns;
    this.spool = spool;
    this.reading = reading;
    this.meters = meters;
    this.limits = limits;
    this.clock = clock;
    this.desks = new Semaphore(limits.maxRunning(), true);
  }

  /** Does what remains to be done for a sync that the caller has claimed. */
  Reception process(Sync sync) {
    return sync.state() == SyncState.JUDGING ? judge(sync) : tell(sync);
  }

  /** Does so in another thread. */
  void start(Sync sync) {
    start(sync, new FutureTask<>(() -> process(sync)));
  }

  /** Does so in another thread, and returns how it ended, or in time that it goes on. */
  Reception startAndWait(Sync sync) {
    FutureTask<Reception> work = new FutureTask<>(() -> process(sync));
    start(sync, work);
    try {
      return work.get(limits.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      return new Reception.Postponed(sync);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Reception.Postponed(sync);
    } catch (ExecutionException e) {
      throw new IllegalStateException("processing sync " + sync.id() + " failed", e.getCause());
    }
  }

  private static void start(Sync sync, FutureTask<Reception> work) {
    Thread.ofVirtual().name("processing of sync " + sync.id()).start(work);
  }

  private Reception judge(Sync sync) {
    Verdict[] verdict = new Verdict[1];
    Sync read;
    Optional<SyncFailure> failure;
    try (Reading.Session session = reading.begin(sync, sync::bytes)) {
      failure = Attempt.at(() -> atADesk(() -> judged(session, sync, verdict)));
      read = session.sync();
    }
    return failure.isPresent()
        ? ended(read, failure.get())
        : decided(read.judged(verdict[0], clock.instant()));
  }

  private Optional<SyncFailure> judged(Reading.Session session, Sync sync, Verdict[] verdict)
      throws IOException, InterruptedException {
    return switch (session.judge(spool.open(sync.id()))) {
      case Reading.Judgement.Unreadable(SyncFailure failure) -> Optional.of(failure);
      case Reading.Judgement.Judged(Verdict found) -> {
        verdict[0] = found;
        yield Optional.empty();
      }
    };
  }

  /** So many at once; whoever waits shows that he is alive. */
  private Optional<SyncFailure> atADesk(Attempt.Work work)
      throws IOException, InterruptedException {
    desks.acquire();
    try {
      return work.read();
    } finally {
      desks.release();
    }
  }

  private Reception decided(Sync judged) {
    if (!syncs.replace(judged, SyncState.JUDGING)) {
      return new Reception.Failed(judged, new SyncFailure.Interrupted());
    }
    if (judged.state() == SyncState.QUARANTINED) {
      meters.ended("quarantined");
      turns.giveBack(judged.isil(), judged.id());
      return new Reception.HeldBack(judged);
    }
    return tell(judged);
  }

  private Reception tell(Sync sync) {
    if (sync.shipment().isWhole()) {
      discardEarlier(sync);
    }
    try (Reading.Session session = reading.begin(sync, sync::bytes)) {
      Optional<SyncFailure> failure =
          Attempt.at(() -> atADesk(() -> session.tell(spool.open(sync.id()))));
      return failure.isPresent()
          ? ended(session.sync(), failure.get())
          : told(session.sync(), SyncState.APPLYING);
    }
  }

  /** What an earlier whole file said, this one says anew. */
  private void discardEarlier(Sync sync) {
    Instant now = clock.instant();
    syncs.waiting(sync.isil()).stream()
        .filter(other -> other.state() == SyncState.QUARANTINED && other.turn() < sync.turn())
        .filter(
            other ->
                syncs.replace(
                    other.discarded(
                        now, "The later whole file %s was taken in.".formatted(sync.id())),
                    SyncState.QUARANTINED))
        .forEach(other -> spool.delete(other.id()));
  }

  /** What the file is to blame for ends it; else somebody takes it up again. */
  private Reception ended(Sync sync, SyncFailure failure) {
    return switch (failure) {
      case SyncFailure.Unavailable _, SyncFailure.Interrupted _ -> new Reception.Postponed(sync);
      case SyncFailure.Truncated _,
          SyncFailure.NotRecords _,
          SyncFailure.ConnectionBroke _,
          SyncFailure.Damaged _,
          SyncFailure.LimitExceeded _,
          SyncFailure.Superseded _,
          SyncFailure.Expired _ ->
          failed(sync, failure);
    };
  }

  Reception told(Sync sync, SyncState before) {
    Sync told = sync.told(clock.instant());
    if (!syncs.replace(told, before)) {
      return new Reception.Failed(told, new SyncFailure.Interrupted());
    }
    spool.delete(sync.id());
    return new Reception.Received(told);
  }

  /** Here nobody sends any more: what breaks while it is read is the file itself. */
  Reception failed(Sync sync, SyncFailure failure) {
    SyncFailure why =
        failure instanceof SyncFailure.ConnectionBroke(String cause)
            ? new SyncFailure.Damaged(cause)
            : failure;
    Sync failed = sync.failed(clock.instant(), why.sentence());
    if (syncs.replace(failed, sync.state())) {
      meters.ended("failed");
      spool.delete(sync.id());
      turns.giveBack(sync.isil(), sync.id());
    }
    return new Reception.Failed(failed, why);
  }
}
