package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.time.Instant;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.RecordEvents;
import org.smartlibrary.starter.security.Isil;

/**
 * Takes in what comes in parts, such as the pages of a harvest: in a turn of its own, like a file,
 * and each part is safe before the next is asked for.
 */
public final class Deliveries {

  private static final Shipment HARVEST =
      new Shipment(
          SyncMode.HARVEST, ReadOptions.of(Serialization.MARCXML), false, GuardLimits.NONE);

  private final Catalogue catalogue;
  private final RecordEvents events;
  private final AppliedPositions applied;
  private final Turns turns;
  private final Reading.Journal journal;
  private final Clock clock;

  public Deliveries(
      Catalogue catalogue,
      RecordEvents events,
      AppliedPositions applied,
      Turns turns,
      Reading.Journal journal,
      Clock clock) {
    this.catalogue = catalogue;
    this.events = events;
    this.applied = applied;
    this.turns = turns;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether something may be delivered now. */
  public sealed interface Opening {

    record Opened(Delivery delivery) implements Opening {}

    record Busy(SyncId running) implements Opening {}
  }

  public Opening open(Isil isil) {
    Instant now = clock.instant();
    SyncId id = SyncId.at(now);
    return switch (turns.take(isil, id, journal.limits().lease())) {
      case Turns.Decision.Granted(long turn) -> {
        Sync.Times times = new Sync.Times(now, null, null, now.plus(journal.limits().lease()));
        Sync sync = Sync.begin(id, isil, HARVEST, turn, times);
        journal.syncs().add(sync);
        yield new Opening.Opened(delivery(sync));
      }
      case Turns.Decision.Busy(SyncId running) -> new Opening.Busy(running);
    };
  }

  private Delivery delivery(Sync sync) {
    Tally tally = new Tally(journal.meters()::count);
    int inFlight = journal.limits().inFlight();
    Teller.Turn own = Teller.Turn.of(sync, journal.syncs(), catalogue);
    Teller teller = new Teller(catalogue, events, own, tally, clock, inFlight);
    return new Delivery(sync, teller, tally, journal, applied, turns, clock);
  }
}
