package org.smartlibrary.loan.delivery;

import org.smartlibrary.loan.fee.Money;

/** Who pays what of a parcel: the reader what the regulations say, the library the rest. */
record FeeSplit(Money reader, Money library) {

  /** Nobody pays more than it costs; what a branch fetches for its readers costs them nothing. */
  static FeeSplit of(Money cost, Money regulation, Destination destination) {
    Money reader =
        switch (destination) {
          case Destination.Branch _ -> Money.ZERO;
          case Destination.Home _, Destination.Locker _ -> regulation.atMost(cost);
        };
    return new FeeSplit(reader, cost.minus(reader));
  }
}
