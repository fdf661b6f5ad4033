package org.smartlibrary.loan.policy;

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
 * @param pickupDays how many open days a copy waits on the pick-up shelf
 * @param overdueFee an open day of delay, after the days of grace
 * @param overdueCeiling the most that one loan's delay costs
 * @param graceDays days of delay that cost nothing
 * @param lostPrice what a lost copy costs whose price nobody knows
 * @param debtLimit how much a reader may owe and still borrow
 * @param floats whether a copy stays where it was returned
 * @param digitalLeases how many digital loans a reader may have at once
 * @param digitalDays how long a digital loan is
 * @param deliveryFee what the reader pays for a parcel
 */
public record Terms(
    boolean lendable,
    int loanDays,
    int renewals,
    int renewalDays,
    int loanLimit,
    int holdLimit,
    int pickupDays,
    Money overdueFee,
    Money overdueCeiling,
    int graceDays,
    Money lostPrice,
    Money debtLimit,
    boolean floats,
    int digitalLeases,
    int digitalDays,
    Money deliveryFee) {}
