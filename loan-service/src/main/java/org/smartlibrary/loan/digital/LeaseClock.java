package org.smartlibrary.loan.digital;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.LeaseQueue.Waiting;

/**
 * What time does to digital loans: whoever is first in line is kept a free lease for some time and
 * then loses the place, and lots come to what their licence wants as leases end. A lease itself
 * needs no clock to end.
 */
public final class LeaseClock {

  private static final int LONGEST_LINE = 1000;

  private final Licences licences;
  private final Lots lots;
  private final LeaseQueue queue;
  private final Allotting allotting;
  private final Duration kept;
  private final Clock clock;
  private @Nullable LicenceId last;

  public LeaseClock(
      Licences licences,
      Lots lots,
      LeaseQueue queue,
      Allotting allotting,
      Duration kept,
      Clock clock) {
    this.licences = licences;
    this.lots = lots;
    this.queue = queue;
    this.allotting = allotting;
    this.kept = kept;
    this.clock = clock;
  }

  /** Takes up some of what is due. */
  public void tick(int most) {
    licences.unsettled(most).forEach(allotting::settle);
    var awaited = queue.awaited(last, most);
    awaited.forEach(this::offer);
    last = awaited.size() < most ? null : awaited.getLast();
  }

  private void offer(LicenceId licence) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int free = lots.of(licence).stream().mapToInt(lot -> lot.freeAt(now)).sum();
    for (var waiting : queue.line(licence, LONGEST_LINE)) {
      if (isTooLate(waiting, now)) {
        queue.leave(licence, waiting.reader());
      } else if (free > 0) {
        free--;
        offer(waiting, now);
      }
    }
  }

  private void offer(Waiting waiting, Instant now) {
    if (waiting.offeredUntil() == null) {
      queue.offer(waiting, now.plus(kept));
    }
  }

  private static boolean isTooLate(Waiting waiting, Instant now) {
    return waiting.offeredUntil() != null && !now.isBefore(waiting.offeredUntil());
  }
}
