package org.smartlibrary.loan.delivery;

import java.util.Collection;
import java.util.Map;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * What orders ask of the line and the desk: copies are kept and lent there and nowhere else. All of
 * it may be said again and changes nothing then.
 */
public interface Lending {

  /** Where each of those stands that is free on a shelf. */
  Map<ItemKey, Isil> free(Collection<StockItem> copies);

  /** Keeps a copy for the reader at the library where it stands. */
  Kept keep(HoldId hold, Reader reader, StockItem copy, Isil at);

  void release(HoldId hold);

  /** Lends a kept copy, as a desk of that library would. */
  Lent lend(HoldId hold, Reader reader, ItemKey copy, Isil at);

  /** Takes a copy in, if it is still out on this loan. */
  void giveBack(LoanId loan, ItemKey copy, Isil at);

  void lost(LoanId loan, Isil at);

  /** Whether it is kept. */
  sealed interface Kept {

    record Done() implements Kept {}

    record Refused(String rule) implements Kept {}
  }

  /** Whether it is lent. */
  sealed interface Lent {

    record Done(LoanId loan) implements Lent {}

    record Refused(String rule) implements Lent {}
  }
}
