package org.smartlibrary.loan.interlending;

import java.util.List;

/** One place in a rota, with the reasons for it. */
public record Supplier(Party party, Ring ring, List<Reason> reasons) {

  public Supplier {
    reasons = List.copyOf(reasons);
  }
}
