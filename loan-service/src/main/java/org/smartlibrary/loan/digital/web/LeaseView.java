package org.smartlibrary.loan.digital.web;

import java.time.Instant;
import org.smartlibrary.loan.digital.LeaseDecision;
import org.smartlibrary.loan.digital.LeaseId;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.patron.ReaderId;

/** A digital loan that runs. */
record LeaseView(
    LeaseId id, LicenceId licence, ReaderId reader, long token, Instant since, Instant until) {

  static LeaseView of(LeaseDecision.Runs runs) {
    var lease = runs.lease();
    return new LeaseView(
        lease.id(),
        runs.lot().licence(),
        lease.reader(),
        lease.token(),
        lease.since(),
        lease.until());
  }
}
