package org.smartlibrary.catalog.intake;

import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Takes a body from its sender. Changes that come in one piece are told while they come; all else
 * is kept until it is complete.
 */
final class Receiving {

  /** Mebibytes, at most, that all bodies together hold in memory. */
  private static final int BACKLOG_PIECES = 32;

  private final Syncs syncs;
  private final Turns turns;
  private final Spool spool;
  private final Reading reading;
  private final Processing processing;
  private final Clock clock;
  private final Semaphore backlogs = new Semaphore(BACKLOG_PIECES);

  Receiving(
      Syncs syncs, Turns turns, Spool spool, Reading reading, Processing processing, Clock clock) {
    this.syncs = syncs;
    this.turns = turns;
    this.spool = spool;
    this.reading = reading;
    this.processing = processing;
    this.clock = clock;
  }

  /** {@code last} when nothing comes after this part of the body. */
  Reception receive(Sync sync, long offset, InputStream body, boolean last) {
    boolean told = last && offset == 0 && !sync.shipment().isWhole();
    Backlog backlog = told ? new Backlog(backlogs, clock.instant()) : Backlog.none();
    try (SpooledBody kept = new SpooledBody(body, spool, sync.id(), offset, backlog, clock)) {
      return told ? tellWhileItComes(sync, kept) : keep(sync, kept, last);
    }
  }

  private Reception tellWhileItComes(Sync sync, SpooledBody body) {
    try (Reading.Session session = reading.begin(sync, body::count)) {
      Optional<SyncFailure> failure = Attempt.at(() -> session.tell(body));
      if (failure.isEmpty()) {
        return processing.told(session.sync(), SyncState.RECEIVING);
      }
      return body.isBroken()
          ? broken(session, body, failure.get())
          : processing.failed(session.sync(), failure.get());
    }
  }

  private Reception keep(Sync sync, SpooledBody body, boolean last) {
    Sync complete;
    try (Reading.Session session = reading.begin(sync, body::count)) {
      Optional<SyncFailure> failure;
      try {
        failure = Attempt.at(() -> drained(body));
      } catch (SpoolFull e) {
        return new Reception.NoRoom(suspended(session, body), String.valueOf(e.getMessage()));
      }
      if (failure.isPresent()) {
        return broken(session, body, failure.get());
      }
      if (!last) {
        return new Reception.Partial(suspended(session, body));
      }
      complete = session.sync().complete(clock.instant(), body.kept());
    }
    return syncs.replace(complete, SyncState.RECEIVING)
        ? processing.startAndWait(complete)
        : new Reception.Broken(complete, new SyncFailure.Interrupted());
  }

  private static Optional<SyncFailure> drained(SpooledBody body) throws java.io.IOException {
    body.drain();
    return Optional.empty();
  }

  private Reception broken(Reading.Session session, SpooledBody body, SyncFailure why) {
    return new Reception.Broken(suspended(session, body), why);
  }

  private Sync suspended(Reading.Session session, SpooledBody body) {
    Sync sync = session.sync().suspended(clock.instant(), body.kept());
    if (syncs.replace(sync, SyncState.RECEIVING)) {
      turns.giveBack(sync.isil(), sync.id());
    }
    return sync;
  }
}
