package org.smartlibrary.catalog.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.starter.security.Isil;

/** Takes in whole files: one at a time a library, each in a turn of its own. */
public final class Intake {

  private final Syncs syncs;
  private final Turns turns;
  private final Reading reading;
  private final IntakeLimits limits;
  private final Clock clock;
  private final Semaphore places;

  public Intake(Syncs syncs, Turns turns, Reading reading, IntakeLimits limits, Clock clock) {
    this.syncs = syncs;
    this.turns = turns;
    this.reading = reading;
    this.limits = limits;
    this.clock = clock;
    this.places = new Semaphore(limits.maxRunning());
  }

  /** Who is admitted has to be {@linkplain #receive received}. */
  public Admission admit(Isil isil) {
    if (!places.tryAcquire()) {
      return new Admission.Full(limits.maxRunning());
    }
    boolean admitted = false;
    try {
      Admission admission =
          takeTurn(Sync.begin(SyncId.at(clock.instant()), isil, clock.instant(), limits.lease()));
      admitted = admission instanceof Admission.Admitted;
      return admission;
    } finally {
      if (!admitted) {
        places.release();
      }
    }
  }

  private Admission takeTurn(Sync sync) {
    return switch (turns.take(sync.isil(), sync.id(), limits.lease())) {
      case Turns.Decision.Granted(long turn) -> {
        syncs.add(sync);
        yield new Admission.Admitted(sync, turn);
      }
      case Turns.Decision.Busy(SyncId running) -> new Admission.Busy(running);
    };
  }

  /** Reads the file to its end; {@code bytes} tells how much of it has come in. */
  public Reception receive(
      Admission.Admitted admitted, InputStream file, ReadOptions options, LongSupplier bytes) {
    try (Reading.Session session = reading.begin(admitted, file, options, bytes)) {
      Optional<SyncFailure> failure = read(session);
      return failure.<Reception>map(why -> failed(session, why)).orElseGet(() -> received(session));
    } finally {
      places.release();
    }
  }

  private static Optional<SyncFailure> read(Reading.Session session) {
    try {
      return session.read();
    } catch (FileLimitExceeded e) {
      return Optional.of(new SyncFailure.LimitExceeded(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return Optional.of(new SyncFailure.ConnectionBroke(cause(e)));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.of(new SyncFailure.Interrupted());
    } catch (RuntimeException e) {
      return Optional.of(new SyncFailure.Unavailable(cause(e)));
    }
  }

  private Reception received(Reading.Session session) {
    Sync sync = session.sync().received(clock.instant());
    return syncs.replace(sync, SyncState.RECEIVING)
        ? new Reception.Received(sync)
        : new Reception.Failed(sync, new SyncFailure.Interrupted());
  }

  private Reception failed(Reading.Session session, SyncFailure why) {
    Sync sync = session.sync().failed(clock.instant(), why.sentence());
    syncs.replace(sync, SyncState.RECEIVING);
    turns.giveBack(sync.isil(), sync.id());
    return new Reception.Failed(sync, why);
  }

  private static String cause(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
