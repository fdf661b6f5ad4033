package org.smartlibrary.loan.circulation;

import java.util.List;
import org.smartlibrary.loan.patron.ReaderId;

/** What counts towards a reader's limits. */
public record Account(ReaderId reader, List<LoanPlace> loans, List<HoldId> holds) {

  public Account {
    loans = List.copyOf(loans);
    holds = List.copyOf(holds);
  }
}
