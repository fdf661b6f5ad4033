package org.smartlibrary.loan.circulation;

import org.smartlibrary.loan.fee.Money;

/** By how many open days something is late, and what of it is still to be charged. */
public record Delay(int openDays, Money fee) {

  static final Delay NONE = new Delay(0, Money.ZERO);
}
