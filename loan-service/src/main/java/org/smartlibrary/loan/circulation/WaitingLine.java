package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * Who waits for copies, as the desk asks. A hold is given one copy at a time, and that is decided
 * in the hold's own document; that a copy is kept for one hold only is decided in the copy's. What
 * the desk tells here it tells after its own write, as often as it likes.
 */
public interface WaitingLine {

  /** Whether somebody other than this reader waits for the copy or its title. */
  boolean anybodyElseWaits(StockItem copy, ReaderId reader);

  /**
   * Gives the copy, which is at this library now, to the next in line; empty when nobody waits. A
   * desk that cannot keep it for the hold after all says {@link #fallsBack}; one that dies before
   * it has written is found out by the line itself.
   */
  Optional<Turn> next(StockItem copy, Isil at);

  /** The copy that is kept for a hold has left for the library where it is to be collected. */
  void sent(HoldId hold, StockItem copy, Isil from);

  /**
   * The copy that is kept for a hold stands where it is to be collected: until when it waits there,
   * or empty when the hold wants it no more.
   */
  Optional<Instant> arrived(HoldId hold, StockItem copy);

  /** The copy that was kept for a hold is on loan to its reader: the hold is over. */
  void fulfilled(HoldId hold, StockItem copy);

  /** The copy is not to be had after all: the hold stands in line again, at its old place. */
  void fallsBack(HoldId hold, StockItem copy);

  /** The copy that was kept for a hold cannot be found: the hold stands in line for any other. */
  void missed(HoldId hold, StockItem copy);

  /**
   * The reader took this copy home: what the reader had asked for before that and it satisfies is
   * over, and another copy that was kept for it goes to the next in line.
   */
  void served(ReaderId reader, StockItem copy, Instant since);

  /**
   * The reader did not take this copy home, which was lent by mistake at this moment: what ended by
   * that is waited for again, at its old place.
   */
  void unserved(ReaderId reader, StockItem copy, Instant since);
}
