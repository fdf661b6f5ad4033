package org.smartlibrary.federation.cluster;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The numbers that come next: the batch's, and that of the first change it tells. They follow from
 * the newest durable batch alone, so whoever takes over counts on without a gap.
 *
 * @param at the time of the batch, never before that of the batch before, whatever a clock says
 */
record Numbering(long batch, long sequence, Instant at) {

  static final Numbering START = new Numbering(1, 1, Instant.EPOCH);

  static Numbering behind(Batch batch) {
    return new Numbering(batch.number() + 1, batch.nextSequence(), batch.at());
  }

  /** As of now, in the milliseconds that are kept. */
  Numbering asOf(Instant now) {
    return now.isBefore(at)
        ? this
        : new Numbering(batch, sequence, now.truncatedTo(ChronoUnit.MILLIS));
  }
}
