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

  /** Whose turn it is to write, which, and for which sync. */
  record Turn(org.smartlibrary.starter.security.Isil isil, long number, SyncId sync) {}

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
    Map<RecordKey, Version> known = catalogue.versions(keys(batch));
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

  /** Waits until all that was told is safe; returns what turned out to be too large. */
  List<Rejection> finish() throws InterruptedException {
    events.flush();
    inFlight.acquire(limit);
    inFlight.release(limit);
    throwFailure();
    return List.copyOf(tooLarge);
  }

  private List<RecordKey> keys(List<Arrival> batch) {
    List<RecordKey> keys = new ArrayList<>(batch.size());
    for (Arrival arrival : batch) {
      switch (arrival) {
        case Arrival.Kept kept -> keys.add(key(kept.source().controlNumber()));
        case Arrival.GivenUp givenUp -> keys.add(key(givenUp.controlNumber()));
        case Arrival.Refused _ -> {}
      }
    }
    return keys;
  }

  private void tell(Arrival.Kept kept, Map<RecordKey, Version> known) throws InterruptedException {
    ControlNumber name = kept.source().controlNumber();
    OptionalLong held = held(name, known.get(key(name)));
    long digest = kept.digest().prefix();
    if (held.isPresent() && held.getAsLong() == digest) {
      tally.count(Tally.Fate.UNCHANGED);
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
    OptionalLong held = held(name, known.get(key(name)));
    if (held.isEmpty() || held.getAsLong() == RecentRecords.WITHDRAWN) {
      tally.count(Tally.Fate.UNCHANGED);
      return;
    }
    recent.put(name, RecentRecords.WITHDRAWN);
    publish(
        new RecordEvent.Withdrawn(
            key(name), sequence(givenUp), turn.sync().value(), clock.instant()),
        Tally.Fate.WITHDRAWN,
        0);
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
