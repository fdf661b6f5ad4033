package org.smartlibrary.loan.policy;

import java.util.function.ToLongFunction;
import org.smartlibrary.loan.fee.Money;

/**
 * What the regulations say in one circumstance.
 *
 * @param lendable whether such a copy may leave the house
 * @param loanDays how long a loan is
 * @param renewals how often it may be renewed
 * @param renewalDays by how much, counted from the day of renewal
 * @param loanLimit how many loans a reader may have at once
 * @param holdLimit how many holds a reader may have at once
 * @param holdDistanceKm from how far away a copy may come for a hold
 * @param pickupDays how many open days a copy waits on the pick-up shelf
 * @param recallDays how many days a reader keeps a copy that is recalled
 * @param overdueFee an open day of delay, after the days of grace
 * @param overdueCeiling the most that one loan's delay costs
 * @param graceDays days of delay that cost nothing
 * @param lostPrice what a lost copy costs whose price nobody knows
 * @param debtLimit how much a reader may owe and still borrow
 * @param floats whether a copy stays where it was returned
 * @param digitalLeases how many digital loans a reader may have at once
 * @param digitalDays how long a digital loan is
 * @param deliveryFee what the reader pays for a parcel
 * @param lostRefundDays for how many days what was paid for a lost copy is given back if it is
 *     found
 */
public record Terms(
    boolean lendable,
    int loanDays,
    int renewals,
    int renewalDays,
    int loanLimit,
    int holdLimit,
    int holdDistanceKm,
    int pickupDays,
    int recallDays,
    Money overdueFee,
    Money overdueCeiling,
    int graceDays,
    Money lostPrice,
    Money debtLimit,
    boolean floats,
    int digitalLeases,
    int digitalDays,
    Money deliveryFee,
    int lostRefundDays) {

  /** What the network takes where no library says anything, rare books and manuscripts apart. */
  public static final Terms DEFAULTS = of(NetworkDefaults::amount);

  static Terms of(ToLongFunction<Term> amount) {
    var read = new Amounts(amount);
    return new Terms(
        read.flag(Term.LENDABLE),
        read.number(Term.LOAN_DAYS),
        read.number(Term.RENEWALS),
        read.number(Term.RENEWAL_DAYS),
        read.number(Term.LOAN_LIMIT),
        read.number(Term.HOLD_LIMIT),
        read.number(Term.HOLD_DISTANCE),
        read.number(Term.PICKUP_DAYS),
        read.number(Term.RECALL_DAYS),
        read.money(Term.OVERDUE_FEE),
        read.money(Term.OVERDUE_CEILING),
        read.number(Term.GRACE_DAYS),
        read.money(Term.LOST_PRICE),
        read.money(Term.DEBT_LIMIT),
        read.flag(Term.FLOATS),
        read.number(Term.DIGITAL_LEASES),
        read.number(Term.DIGITAL_DAYS),
        read.money(Term.DELIVERY_FEE),
        read.number(Term.LOST_REFUND_DAYS));
  }

  private record Amounts(ToLongFunction<Term> amount) {

    boolean flag(Term term) {
      return amount.applyAsLong(term) != 0;
    }

    int number(Term term) {
      return Math.toIntExact(amount.applyAsLong(term));
    }

    Money money(Term term) {
      return new Money(amount.applyAsLong(term));
    }
  }
}
