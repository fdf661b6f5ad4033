package org.smartlibrary.loan.delivery;

import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.fee.Money;

/** What follows from a decision on an order in other documents; written with it, done after it. */
public sealed interface Errand {

  /** A copy is no longer kept. */
  record Release(HoldId hold) implements Errand {}

  /** The reader owes for a parcel. */
  record Charge(ParcelId parcel, Money amount) implements Errand {}

  /** The reader owes for a parcel's way back. */
  record ChargeReturn(ParcelId parcel, Money amount) implements Errand {}
}
