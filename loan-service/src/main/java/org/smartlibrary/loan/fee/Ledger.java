package org.smartlibrary.loan.fee;

import org.smartlibrary.loan.patron.ReaderId;

/** What readers owe. */
public interface Ledger {

  /** Writes a charge down; one that was written before under the same id changes nothing. */
  void charge(Charge charge);

  /** What a reader owes in all. */
  Money owedBy(ReaderId reader);
}
