package org.smartlibrary.loan.digital.web;

import java.time.Clock;
import org.smartlibrary.loan.digital.LeaseQueue;
import org.smartlibrary.loan.digital.Licence;
import org.smartlibrary.loan.digital.Lots;
import org.springframework.stereotype.Component;

/** Counts what runs and who waits. */
@Component
class LicenceStanding {

  private final Lots lots;
  private final LeaseQueue queue;
  private final Clock clock;

  LicenceStanding(Lots lots, LeaseQueue queue, Clock clock) {
    this.lots = lots;
    this.queue = queue;
    this.clock = clock;
  }

  LicenceView view(Licence licence) {
    var now = clock.instant();
    int lent = lots.of(licence.id()).stream().mapToInt(lot -> lot.runningAt(now).size()).sum();
    return LicenceView.of(licence, lent, queue.length(licence.id()));
  }
}
