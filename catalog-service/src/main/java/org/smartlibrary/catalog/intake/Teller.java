package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.RecordEvent;
import org.smartlibrary.catalog.store.RecordEvents;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.catalog.store.TooLargeToTell;
import org.smartlibrary.catalog.store.Version;
import org.smartlibrary.starter.security.Isil;

/**
 * Tells what is new of what arrived, in its order. One thread calls it; what is acknowledged is
 * counted when it is.
 */
final class Teller {

  private final Catalogue catalogue;
  private final RecordEvents events;
  private final Turn turn;
  private final Tally tally;
  private final Clock clock;
  private final int limit;
  private final Semaphore inFlight;
  private final RecentRecords recent = new RecentRecords();
  private final ConcurrentLinkedQueue<Rejection> tooLarge = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Throwable failure;

  /**
   * Whose turn it is to write, which, and for which sync. While a file of the turn {@code heldBack}
   * waits in quarantine, what is confirmed is told again: its place in time has to be behind that
   * file's, should it be released. Without one it is negative. When it {@code isFirst}, nothing was
   * known of the library when it began; what single writes bring since is newer and stands anyway.
   */
  record Turn(Isil isil, long number, SyncId sync, long heldBack, boolean isFirst) {

    static Turn of(Sync sync, Syncs syncs, Catalogue catalogue) {
      long heldBack =
          syncs.waiting(sync.isil()).stream()
              .filter(other -> other.state() == SyncState.QUARANTINED)
              .mapToLong(Sync::turn)
              .filter(turn -> turn < sync.turn())
              .max()
              .orElse(-1);
      boolean isFirst = catalogue.known(sync.isil(), null, 1).isEmpty();
      return new Turn(sync.isil(), sync.turn(), sync.id(), heldBack, isFirst);
    }
  }

  Teller(Catalogue catalogue, RecordEvents events, Turn turn, Tally tally, Clock clock, int limit) {
    this.catalogue = catalogue;
    this.events = events;
    this.turn = turn;
    this.tally = tally;
    this.clock = clock;
    this.limit = limit;
    this.inFlight = new Semaphore(limit);
  }

  /** Returns what of the batch was rejected. */
  List<Rejection> tell(List<Arrival> batch) throws InterruptedException {
    Map<RecordKey, Version> known = known(batch);
    List<Rejection> rejections = new ArrayList<>();
    for (Arrival arrival : batch) {
      switch (arrival) {
        case Arrival.Kept kept -> tell(kept, known);
        case Arrival.GivenUp givenUp -> tell(givenUp, known);
        case Arrival.Refused(long _, Rejection rejection) -> {
          tally.count(Tally.Fate.REJECTED);
          rejections.add(rejection);
        }
      }
    }
    return rejections;
  }

  /**
   * Of a first file only what it gives up is looked up: a withdrawal must not be taken for idle.
   */
  private Map<RecordKey, Version> known(List<Arrival> batch) {
    List<Arrival> asked =
        turn.isFirst() ? batch.stream().filter(Arrival.GivenUp.class::isInstance).toList() : batch;
    return asked.isEmpty() ? Map.of() : catalogue.versions(Arrival.keys(turn.isil(), asked));
  }

  /** Waits until all that was told is safe; returns what turned out to be too large. */
  List<Rejection> finish() throws InterruptedException {
    events.flush();
    inFlight.acquire(limit);
    inFlight.release(limit);
    throwFailure();
    return List.copyOf(tooLarge);
  }

  private void tell(Arrival.Kept kept, Map<RecordKey, Version> known) throws InterruptedException {
    ControlNumber name = kept.source().controlNumber();
    @Nullable Version version = known.get(key(name));
    OptionalLong held = held(name, version);
    long digest = kept.digest().prefix();
    boolean isSame = held.isPresent() && held.getAsLong() == digest;
    if (isOvertaken(kept, version) || (isSame && isSettled(name, version))) {
      return;
    }
    boolean isNew = held.isEmpty() || held.getAsLong() == RecentRecords.WITHDRAWN;
    if (!isNew && recent.find(name).isPresent()) {
      tally.repeated();
    }
    recent.put(name, digest);
    publish(
        new RecordEvent.Revised(
            turn.isil(), sequence(kept), kept.digest(), turn.sync().value(), kept.source()),
        isNew ? Tally.Fate.ADDED : Tally.Fate.REVISED,
        kept.offset());
  }

  private void tell(Arrival.GivenUp givenUp, Map<RecordKey, Version> known)
      throws InterruptedException {
    ControlNumber name = givenUp.controlNumber();
    @Nullable Version version = known.get(key(name));
    OptionalLong held = held(name, version);
    boolean isGone = held.isEmpty() || held.getAsLong() == RecentRecords.WITHDRAWN;
    if (!isOvertaken(givenUp, version) && !(isGone && isSettled(name, version))) {
      recent.put(name, RecentRecords.WITHDRAWN);
      withdraw(name, sequence(givenUp));
    }
  }

  /** What a whole file no longer has; the place in time is one behind all of the file's. */
  void withdraw(ControlNumber name, Sequence sequence) throws InterruptedException {
    publish(
        new RecordEvent.Withdrawn(key(name), sequence, turn.sync().value(), clock.instant()),
        Tally.Fate.WITHDRAWN,
        0);
  }

  /** What was written in a later turn stands; within a turn the later record does. */
  private boolean isOvertaken(Arrival arrival, @Nullable Version version) {
    if (version == null || version.sequence().compareTo(sequence(arrival)) <= 0) {
      return false;
    }
    if (version.sequence().turn() > turn.number()) {
      tally.overtaken();
    } else {
      tally.count(Tally.Fate.UNCHANGED);
    }
    return true;
  }

  /** Counts what needs not be told again. */
  private boolean isSettled(ControlNumber name, @Nullable Version version) {
    boolean isBehind =
        version == null ? turn.heldBack() >= 0 : version.sequence().turn() <= turn.heldBack();
    boolean settled = recent.find(name).isPresent() || !isBehind;
    if (settled) {
      tally.count(Tally.Fate.UNCHANGED);
    }
    return settled;
  }

  private OptionalLong held(ControlNumber name, @Nullable Version version) {
    OptionalLong told = recent.find(name);
    return told.isPresent() || version == null
        ? told
        : OptionalLong.of(
            switch (version) {
              case Version.Held(Sequence _, var digest) -> digest.prefix();
              case Version.Withdrawn _ -> RecentRecords.WITHDRAWN;
            });
  }

  private void publish(RecordEvent event, Tally.Fate fate, long offset)
      throws InterruptedException {
    throwFailure();
    inFlight.acquire();
    var _ =
        events
            .publish(event)
            .whenComplete(
                (position, broken) -> {
                  if (broken == null) {
                    tally.told(fate, position);
                  } else {
                    failed(event, offset, broken);
                  }
                  inFlight.release();
                });
  }

  private void failed(RecordEvent event, long offset, Throwable broken) {
    Throwable cause = broken instanceof CompletionException ? broken.getCause() : broken;
    if (cause instanceof TooLargeToTell large) {
      tally.count(Tally.Fate.REJECTED);
      tooLarge.add(
          new Rejection(
              event.sequence().numberInTurn(),
              offset,
              event.key().controlNumber().value(),
              null,
              String.valueOf(large.getMessage())));
    } else {
      failure = cause;
    }
  }

  private void throwFailure() {
    if (failure != null) {
      throw new EventLogUnavailable(failure);
    }
  }

  private Sequence sequence(Arrival arrival) {
    return Sequence.of(turn.number(), arrival.number());
  }

  private RecordKey key(ControlNumber number) {
    return new RecordKey(turn.isil(), number);
  }
}
