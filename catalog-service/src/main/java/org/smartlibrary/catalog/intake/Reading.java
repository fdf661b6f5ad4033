package org.smartlibrary.catalog.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.RecordEvents;

/** Puts together what reads one file, tells what is new in it, and shows how far it is. */
public final class Reading {

  private final RecordReader reader;
  private final Catalogue catalogue;
  private final RecordEvents events;
  private final AppliedPositions applied;
  private final Journal journal;
  private final Clock clock;

  /** Where a sync's story is written down, and by what limits it is read. */
  public record Journal(
      Syncs syncs, Rejections rejections, IntakeMeters meters, IntakeLimits limits) {}

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

  Session begin(
      Admission.Admitted admitted, InputStream file, ReadOptions options, LongSupplier bytes) {
    Tally tally = new Tally(journal.meters());
    Sync sync = admitted.sync();
    Pulse pulse = new Pulse(journal.syncs(), sync, tally, bytes, clock, journal.limits().lease());
    journal.meters().running(1);
    return new Session(admitted, reader.open(file, options), tally, pulse);
  }

  /** One file being read. */
  final class Session implements AutoCloseable {

    private final Admission.Admitted admitted;
    private final RecordSource source;
    private final Tally tally;
    private final Pulse pulse;
    private Map<Integer, Long> unchangedBefore = Map.of();

    private Session(Admission.Admitted admitted, RecordSource source, Tally tally, Pulse pulse) {
      this.admitted = admitted;
      this.source = source;
      this.tally = tally;
      this.pulse = pulse;
    }

    Optional<SyncFailure> read() throws IOException, InterruptedException {
      Sync sync = admitted.sync();
      Teller.Turn turn = new Teller.Turn(sync.isil(), admitted.turn(), sync.id());
      int inFlight = journal.limits().inFlight();
      Teller teller = new Teller(catalogue, events, turn, tally, clock, inFlight);
      Handover handover = new Handover("teller of sync " + sync.id(), new Told(sync.id(), teller));
      SyncRun run = new SyncRun(source, handover, tally, journal.limits().batchSize());
      Optional<SyncFailure> failure = run.run();
      unchangedBefore = applied.before();
      return failure;
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

    /** Tells, and writes down what was rejected, until too much was. */
    private final class Told implements Handover.Telling {

      private final SyncId sync;
      private final Teller teller;
      private int room = journal.limits().maxRejectionsKept();

      private Told(SyncId sync, Teller teller) {
        this.sync = sync;
        this.teller = teller;
      }

      @Override
      public void tell(List<Arrival> batch) throws InterruptedException {
        if (pulse.isLost()) {
          throw new IllegalStateException("the sync was ended by somebody else");
        }
        keep(teller.tell(batch));
      }

      @Override
      public void finish() throws InterruptedException {
        keep(teller.finish());
      }

      private void keep(List<Rejection> rejections) {
        List<Rejection> kept = rejections.subList(0, Math.min(room, rejections.size()));
        if (!kept.isEmpty()) {
          journal.rejections().add(sync, kept);
          room -= kept.size();
        }
      }
    }
  }
}
