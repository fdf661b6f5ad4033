package org.smartlibrary.catalog.intake;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.smartlibrary.starter.security.Isil;

/** Takes in whole files: one at a time a library, each in a turn of its own. */
public final class Intake {

  private final Syncs syncs;
  private final Turns turns;
  private final Spool spool;
  private final Receiving receiving;
  private final Processing processing;
  private final IntakeLimits limits;
  private final Clock clock;
  private final Semaphore places;

  public Intake(
      Syncs syncs,
      Turns turns,
      Spool spool,
      Reading reading,
      Processing processing,
      IntakeLimits limits,
      Clock clock) {
    this.syncs = syncs;
    this.turns = turns;
    this.spool = spool;
    this.receiving = new Receiving(syncs, turns, spool, reading, processing, clock);
    this.processing = processing;
    this.limits = limits;
    this.clock = clock;
    this.places = new Semaphore(limits.maxRunning());
  }

  /** Who is admitted has to be {@linkplain #receive received}. */
  public Admission admit(Isil isil, Shipment shipment) {
    if (!places.tryAcquire()) {
      return new Admission.Full(limits.maxRunning());
    }
    boolean admitted = false;
    try {
      Admission admission = takeTurn(isil, shipment);
      admitted = admission instanceof Admission.Admitted;
      return admission;
    } finally {
      if (!admitted) {
        places.release();
      }
    }
  }

  private Admission takeTurn(Isil isil, Shipment shipment) {
    Instant now = clock.instant();
    SyncId id = SyncId.at(now);
    return switch (turns.take(isil, id, limits.lease())) {
      case Turns.Decision.Granted(long turn) -> {
        Sync.Times times = new Sync.Times(now, null, null, now.plus(limits.lease()));
        Sync sync = Sync.begin(id, isil, shipment, turn, times);
        syncs.add(sync);
        supersede(sync);
        yield new Admission.Admitted(sync);
      }
      case Turns.Decision.Busy(SyncId running) -> new Admission.Busy(running);
    };
  }

  /** Whoever begins another file does not go on with the one before. */
  private void supersede(Sync sync) {
    syncs.waiting(sync.isil()).stream()
        .filter(other -> other.state() == SyncState.SUSPENDED)
        .forEach(other -> processing.failed(other, new SyncFailure.Superseded(sync.id())));
  }

  /** Takes the body; {@code last} when there is nothing more of it. */
  public Reception receive(Admission.Admitted admitted, InputStream body, boolean last) {
    try {
      return receiving.receive(admitted.sync(), 0, body, last);
    } finally {
      places.release();
    }
  }

  /** How many bytes of an upload are safe. */
  public long offset(Sync sync) {
    return sync.state().isReceived() ? sync.bytes() : spool.length(sync.id());
  }

  /** Goes on with an upload from this place of its body. */
  public Resumption resume(Sync sync, long offset, InputStream body, boolean last) {
    if (!places.tryAcquire()) {
      return new Resumption.Full(limits.maxRunning());
    }
    try {
      return goOn(sync, offset, body, last);
    } finally {
      places.release();
    }
  }

  private Resumption goOn(Sync sync, long offset, InputStream body, boolean last) {
    if (sync.state().isReceived() || sync.shipment().mode() == SyncMode.HARVEST) {
      return new Resumption.Closed(sync);
    }
    long kept = spool.length(sync.id());
    if (offset != kept) {
      return new Resumption.Elsewhere(kept);
    }
    Optional<SyncId> other = otherThatRuns(sync);
    if (other.isPresent()) {
      return new Resumption.Busy(other.get());
    }
    Sync claimed = sync.claimed(SyncState.RECEIVING, clock.instant().plus(limits.lease()));
    if (!syncs.claim(claimed, sync.state())) {
      return new Resumption.Elsewhere(spool.length(sync.id()));
    }
    return new Resumption.Continued(receiving.receive(claimed, offset, body, last));
  }

  /** One that is still being received holds the library's turn itself. */
  private Optional<SyncId> otherThatRuns(Sync sync) {
    if (sync.state() == SyncState.RECEIVING) {
      return Optional.empty();
    }
    return switch (turns.take(sync.isil(), sync.id(), limits.lease())) {
      case Turns.Decision.Granted _ -> Optional.empty();
      case Turns.Decision.Busy(SyncId running) -> Optional.of(running);
    };
  }
}
