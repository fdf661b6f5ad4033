package org.smartlibrary.loan.fee;

import org.smartlibrary.loan.patron.ReaderId;

/**
 * Takes a sum from a reader, as a machine does, and spreads it over what is owed, the oldest first.
 * How it is spread is decided in one write, under the key; each share is then booked under the same
 * key. Whoever repeats it, after a crash in between or at the same time, books what is missing and
 * nothing twice.
 */
public final class Payments {

  private final Fees fees;
  private final Till till;
  private final Plans plans;

  public Payments(Fees fees, Till till, Plans plans) {
    this.fees = fees;
    this.till = till;
    this.plans = plans;
  }

  /**
   * Takes a sum.
   *
   * @param amount more than nothing
   * @param slip its key is the desk's own: two libraries may use the same
   */
  public Taking take(ReaderId reader, Money amount, Order.Slip slip) {
    var open = fees.open(reader);
    var wanted = Plan.of(slip.desk() + "|" + slip.key(), amount, open);
    var owed = open.stream().map(Fee::owed).reduce(Money.ZERO, Money::plus);
    var earlier = plans.find(wanted.id());
    if (earlier.isEmpty() && owed.compareTo(amount) < 0) {
      return new Taking.MoreThanOwed(owed);
    }
    return follow(earlier.orElseGet(() -> plans.decide(wanted)), wanted, reader, slip);
  }

  private Taking follow(Plan plan, Plan wanted, ReaderId reader, Order.Slip slip) {
    if (!plan.sum().equals(wanted.sum()) || !isOf(plan, reader)) {
      return new Taking.KeyReused();
    }
    var booked =
        plan.shares().stream().map(share -> book(share, slip)).reduce(Money.ZERO, Money::plus);
    return new Taking.Taken(booked, plan.sum().minus(booked));
  }

  private boolean isOf(Plan plan, ReaderId reader) {
    return plan.shares().stream()
        .map(Plan.Share::fee)
        .flatMap(fee -> fees.find(fee).stream())
        .allMatch(fee -> fee.charge().reader().equals(reader));
  }

  /** As much of the share as is still owed; what was booked before under the key is that. */
  private Money book(Plan.Share share, Order.Slip slip) {
    while (true) {
      var fee = fees.find(share.fee());
      var before = fee.flatMap(known -> known.entry(slip.key())).map(Entry::amount);
      var owed = fee.map(Fee::owed).orElse(Money.ZERO).atMost(share.amount());
      if (before.isPresent() || !owed.isPositive()) {
        return before.orElse(Money.ZERO);
      }
      if (till.book(share.fee(), new Order.Pay(owed, slip)) instanceof Booking.Booked) {
        return owed;
      }
    }
  }
}
