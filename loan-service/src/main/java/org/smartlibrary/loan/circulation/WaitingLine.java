package org.smartlibrary.loan.circulation;

import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * Who waits for copies, as the desk asks. A hold is given one copy at a time, and that is decided
 * in the hold's own document; that a copy is kept for one hold only is decided in the copy's.
 */
public interface WaitingLine {

  /** Whether somebody other than this reader waits for the copy or its title. */
  boolean anybodyElseWaits(StockItem copy, ReaderId reader);

  /** Gives the copy, which is at this library now, to the next in line; empty when nobody waits. */
  Optional<Turn> next(StockItem copy, Isil at);

  /** The copy that was kept for a hold is on loan to its reader: the hold is over. */
  void fulfilled(HoldId hold, StockItem copy);

  /** The copy is not to be had after all: the hold stands in line again, at its old place. */
  void fallsBack(HoldId hold, StockItem copy);
}
