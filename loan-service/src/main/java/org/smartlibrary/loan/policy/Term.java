package org.smartlibrary.loan.policy;

import java.util.Arrays;
import java.util.Optional;

/** One value that regulations speak of; all are kept as whole numbers. */
public enum Term {
  LENDABLE("lendable", Kind.YES_OR_NO, 1),
  LOAN_DAYS("loanDays", Kind.DAYS, 3650),
  RENEWALS("renewals", Kind.NUMBER, 1000),
  RENEWAL_DAYS("renewalDays", Kind.DAYS, 3650),
  LOAN_LIMIT("loanLimit", Kind.NUMBER, 10_000),
  HOLD_LIMIT("holdLimit", Kind.NUMBER, 10_000),
  HOLD_DISTANCE("holdDistanceKm", Kind.NUMBER, 20_100),
  PICKUP_DAYS("pickupDays", Kind.DAYS, 365),
  RECALL_DAYS("recallDays", Kind.DAYS, 3650),
  OVERDUE_FEE("overdueFee", Kind.MONEY, 1_000_000),
  OVERDUE_CEILING("overdueCeiling", Kind.MONEY, 100_000_000),
  GRACE_DAYS("graceDays", Kind.DAYS, 365),
  LOST_PRICE("lostPrice", Kind.MONEY, 1_000_000_000),
  DEBT_LIMIT("debtLimit", Kind.MONEY, 1_000_000_000),
  FLOATS("floats", Kind.YES_OR_NO, 1),
  DIGITAL_LEASES("digitalLeases", Kind.NUMBER, 10_000),
  DIGITAL_DAYS("digitalDays", Kind.DAYS, 3650),
  DELIVERY_FEE("deliveryFee", Kind.MONEY, 1_000_000),
  LOST_REFUND_DAYS("lostRefundDays", Kind.NUMBER, 3650);

  private final String title;
  private final Kind kind;
  private final long most;

  Term(String title, Kind kind, long most) {
    this.title = title;
    this.kind = kind;
    this.most = most;
  }

  /** The term that {@link Terms} calls so: {@code loanDays}. */
  public static Optional<Term> called(String title) {
    return Arrays.stream(values()).filter(term -> term.title.equals(title)).findFirst();
  }

  public String title() {
    return title;
  }

  public Kind kind() {
    return kind;
  }

  /** Beyond this an amount is taken for a slip of the pen. */
  public long most() {
    return most;
  }

  /** The amount as people write it: {@code true}, {@code 30} or {@code 0.10}. */
  public String written(long amount) {
    return kind.written(amount);
  }
}
