package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Forgiveness;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** A ledger whose writes count for the fuse. */
record FusedLedger(Till till, Fuse fuse) implements Ledger, Forgiveness {

  @Override
  public void charge(Charge charge) {
    fuse.write();
    till.charge(charge);
  }

  @Override
  public Money owedBy(ReaderId reader) {
    return till.owedBy(reader);
  }

  @Override
  public void forgive(String charge, Isil desk, String reason, Instant at) {
    fuse.write();
    till.forgive(charge, desk, reason, at);
  }

  @Override
  public void giveBack(String charge, Isil desk, String reason, Instant at) {
    fuse.write();
    till.giveBack(charge, desk, reason, at);
  }
}
