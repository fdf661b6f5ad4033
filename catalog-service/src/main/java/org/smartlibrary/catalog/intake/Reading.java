package org.smartlibrary.catalog.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.RecordEvents;
import org.smartlibrary.catalog.store.Sequence;

/** Puts together what reads one file, judges or tells it, and shows how far it is. */
public final class Reading {

  private final RecordReader reader;
  private final Catalogue catalogue;
  private final RecordEvents events;
  private final AppliedPositions applied;
  private final Journal journal;
  private final Clock clock;

  /** Where a sync's story is written down, and by what limits it is read. */
  public record Journal(
      Syncs syncs,
      Rejections rejections,
      Findings findings,
      IntakeMeters meters,
      IntakeLimits limits,
      GuardSettings guards) {}

  public Reading(
      RecordReader reader,
      Catalogue catalogue,
      RecordEvents events,
      AppliedPositions applied,
      Journal journal,
      Clock clock) {
    this.reader = reader;
    this.catalogue = catalogue;
    this.events = events;
    this.applied = applied;
    this.journal = journal;
    this.clock = clock;
  }

  /** Shows from now on that somebody works on the sync; {@code bytes} of its body are here. */
  Session begin(Sync sync, LongSupplier bytes) {
    Tally tally = new Tally(sync.state() == SyncState.JUDGING ? _ -> {} : journal.meters()::count);
    Pulse pulse = new Pulse(journal.syncs(), sync, tally, bytes, clock, journal.limits().lease());
    journal.meters().running(1);
    return new Session(sync, tally, pulse);
  }

  /** One file being received or read. */
  final class Session implements AutoCloseable {

    private final Sync begun;
    private final Tally tally;
    private final Pulse pulse;
    private final RejectionBook book;
    private Map<Integer, Long> unchangedBefore = Map.of();

    private Session(Sync begun, Tally tally, Pulse pulse) {
      this.begun = begun;
      this.tally = tally;
      this.pulse = pulse;
      int room = journal.limits().maxRejectionsKept();
      this.book = new RejectionBook(journal.rejections(), begun.id(), room, pulse::isLost);
    }

    /** Compares the file with the catalogue; nothing is told. */
    Judgement judge(InputStream body) throws IOException, InterruptedException {
      Assessment assessment =
          new Assessment(catalogue, reader, begun, tally, journal.guards(), book);
      Optional<SyncFailure> failure = run(body, "judge", assessment);
      if (failure.isPresent()) {
        return new Judgement.Unreadable(failure.get());
      }
      Verdict verdict = assessment.verdict();
      journal.findings().put(begun.id(), assessment.findings());
      return new Judgement.Judged(verdict);
    }

    /** Tells what is new; of a whole file then also what it no longer has. */
    Optional<SyncFailure> tell(InputStream body) throws IOException, InterruptedException {
      Told told = new Told(teller());
      Optional<SyncFailure> failure = run(body, "teller", told);
      if (failure.isEmpty() && begun.shipment().isWhole()) {
        told.withdrawMissing();
      }
      unchangedBefore = applied.before();
      return failure;
    }

    private Optional<SyncFailure> run(InputStream body, String role, Handover.Telling telling)
        throws IOException, InterruptedException {
      Shipment shipment = begun.shipment();
      try (RecordSource source =
          reader.open(
              UnpackedFile.of(body, shipment.gzip(), journal.limits()), shipment.options())) {
        Handover handover = new Handover(role + " of sync " + begun.id(), telling);
        return new SyncRun(source, handover, tally, journal.limits().batchSize()).run();
      }
    }

    private Teller teller() {
      Teller.Turn turn = Teller.Turn.of(begun, journal.syncs(), catalogue);
      int inFlight = journal.limits().inFlight();
      return new Teller(catalogue, events, turn, tally, clock, inFlight);
    }

    /** As it is when nothing more comes. */
    Sync sync() {
      pulse.close();
      return pulse.now(unchangedBefore);
    }

    @Override
    public void close() {
      pulse.close();
      journal.meters().running(-1);
    }

    /** Tells, and writes down what was rejected where that was not done when it was judged. */
    private final class Told implements Handover.Telling {

      private final Teller teller;
      private final NumbersSeen seen = new NumbersSeen();

      private Told(Teller teller) {
        this.teller = teller;
      }

      @Override
      public void tell(List<Arrival> batch) throws InterruptedException {
        book.checkOwned();
        List<Rejection> rejections = teller.tell(batch);
        if (begun.shipment().isWhole()) {
          batch.stream().flatMap(arrival -> arrival.name().stream()).forEach(seen::add);
        } else {
          book.keep(rejections);
        }
      }

      @Override
      public void finish() throws InterruptedException {
        book.keep(teller.finish());
      }

      private void withdrawMissing() throws InterruptedException {
        seen.seal();
        long[] number = {tally.counts().received()};
        new Missing(catalogue, begun, seen, 0)
            .each(
                key -> {
                  book.checkOwned();
                  teller.withdraw(key.controlNumber(), Sequence.of(begun.turn(), ++number[0]));
                });
        teller.finish();
      }
    }
  }

  /** What came of judging a file. */
  sealed interface Judgement {

    record Judged(Verdict verdict) implements Judgement {}

    record Unreadable(SyncFailure failure) implements Judgement {}
  }
}
