package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.store.AppliedPositions;

/** One sync that comes in parts. A single thread delivers. */
public final class Delivery implements AutoCloseable {

  private static final String INTERRUPTED =
      "The delivery was interrupted; what was taken already stays, and the rest comes with another sync.";

  private final Sync begun;
  private final Teller teller;
  private final Tally tally;
  private final Reading.Journal journal;
  private final AppliedPositions applied;
  private final Turns turns;
  private final Clock clock;
  private final AtomicLong bytes = new AtomicLong();
  private final Pulse pulse;
  private int room;
  private int knownTooLarge;
  private boolean over;

  Delivery(
      Sync begun,
      Teller teller,
      Tally tally,
      Reading.Journal journal,
      AppliedPositions applied,
      Turns turns,
      Clock clock) {
    this.begun = begun;
    this.teller = teller;
    this.tally = tally;
    this.journal = journal;
    this.applied = applied;
    this.turns = turns;
    this.clock = clock;
    this.room = journal.limits().maxRejectionsKept();
    this.pulse =
        new Pulse(journal.syncs(), begun, tally, bytes::get, clock, journal.limits().lease());
    journal.meters().running(1);
  }

  public SyncId id() {
    return begun.id();
  }

  /** What became of everything so far. */
  public Counts counts() {
    return tally.counts();
  }

  /**
   * Returns when all of the part is told and safe. Records are numbered by their deliverer, and
   * never twice.
   *
   * @throws IllegalStateException when the sync was ended by somebody else
   */
  public void take(List<RecordOutcome> part, long size) throws InterruptedException {
    bytes.addAndGet(size);
    int batch = journal.limits().batchSize();
    for (int from = 0; from < part.size(); from += batch) {
      tell(part.subList(from, Math.min(part.size(), from + batch)));
    }
    List<Rejection> tooLarge = teller.finish();
    keep(tooLarge.subList(knownTooLarge, tooLarge.size()));
    knownTooLarge = tooLarge.size();
  }

  private void tell(List<RecordOutcome> batch) throws InterruptedException {
    if (pulse.isLost()) {
      throw new IllegalStateException("the sync was ended by somebody else");
    }
    batch.forEach(_ -> tally.received());
    keep(teller.tell(batch.stream().map(Arrival::of).toList()));
  }

  private void keep(List<Rejection> rejections) {
    List<Rejection> kept = rejections.subList(0, Math.min(room, rejections.size()));
    if (!kept.isEmpty()) {
      journal.rejections().add(begun.id(), kept);
      room -= kept.size();
    }
  }

  /** Nothing more comes; the catalogue has to follow now. */
  public void complete() {
    Map<Integer, Long> unchangedBefore = applied.before();
    end();
    Sync received = pulse.now(unchangedBefore).told(clock.instant());
    journal.syncs().replace(received, SyncState.RECEIVING);
  }

  /** What was not completed before has failed. */
  @Override
  public void close() {
    if (over) {
      return;
    }
    end();
    Sync failed = pulse.now(Map.of()).failed(clock.instant(), INTERRUPTED);
    journal.syncs().replace(failed, SyncState.RECEIVING);
    turns.giveBack(begun.isil(), begun.id());
  }

  private void end() {
    over = true;
    pulse.close();
    journal.meters().running(-1);
  }
}
