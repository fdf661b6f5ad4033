package org.smartlibrary.catalog.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.RecordSource;

/**
 * Reads one file to its end while what was read is told by another thread. It holds three batches
 * at most, whatever the file's size.
 */
final class SyncRun {

  private static final long BATCH_BYTES = 8L << 20;

  private final RecordSource source;
  private final Handover handover;
  private final Tally tally;
  private final int batchSize;
  private List<Arrival> batch;
  private long weight;
  private long intelligible;
  private RecordOutcome.@Nullable Rejected first;
  private RecordOutcome.@Nullable Rejected last;

  SyncRun(RecordSource source, Handover handover, Tally tally, int batchSize) {
    this.source = source;
    this.handover = handover;
    this.tally = tally;
    this.batchSize = batchSize;
    this.batch = new ArrayList<>(batchSize);
  }

  /**
   * Empty when the file was read to its end, else what was wrong with it as a whole. What was read
   * before a stream breaks is told all the same.
   *
   * @throws IOException when the stream breaks
   */
  Optional<SyncFailure> run() throws IOException, InterruptedException {
    try {
      for (var next = source.next(); next.isPresent(); next = source.next()) {
        add(seen(next.get()));
      }
    } finally {
      handover.give(batch);
      handover.end();
    }
    return verdict();
  }

  private void add(Arrival arrival) throws InterruptedException {
    batch.add(arrival);
    weight += arrival instanceof Arrival.Kept kept ? kept.source().original().bytes().length : 0;
    if (batch.size() == batchSize || weight > BATCH_BYTES) {
      handover.give(batch);
      batch = new ArrayList<>(batchSize);
      weight = 0;
    }
  }

  private Arrival seen(RecordOutcome outcome) {
    tally.received();
    if (outcome instanceof RecordOutcome.Rejected rejected) {
      first = first == null ? rejected : first;
      last = rejected;
      intelligible += rejected.fault() == Fault.UNSUITABLE ? 1 : 0;
    } else {
      intelligible++;
    }
    return Arrival.of(outcome);
  }

  private Optional<SyncFailure> verdict() {
    if (last != null && last.fault() == Fault.CUT_OFF) {
      return Optional.of(new SyncFailure.Truncated(last.number(), last.reason()));
    }
    return intelligible == 0 && first != null
        ? Optional.of(new SyncFailure.NotRecords(first.reason()))
        : Optional.empty();
  }
}
