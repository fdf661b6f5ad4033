package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** What loans cost, each under a name of its own, so that it is charged once. */
final class Charges {

  private Charges() {}

  static Charge overdue(Loan loan, StockItem item, Delay delay, Instant now) {
    return charge(loan, "OVERDUE", Charge.Cause.OVERDUE, delay.fee(), item, now);
  }

  static Charge overdueAtRenewal(Loan loan, StockItem item, Delay delay, Instant now) {
    var id = "OVERDUE|" + (loan.renewals() + 1);
    return charge(loan, id, Charge.Cause.OVERDUE, delay.fee(), item, now);
  }

  /** The copy's price, and where nobody knows it what the regulations take for one. */
  static Charge lost(Loan loan, StockItem item, Terms terms, Instant now) {
    var price = item.price().map(Money::new).filter(Money::isPositive).orElse(terms.lostPrice());
    return charge(loan, "LOST", Charge.Cause.LOST, price, item, now);
  }

  static Optional<FollowUp> forDelay(Loan loan, StockItem item, Delay delay, Instant now) {
    return delay.fee().isPositive()
        ? Optional.of(new FollowUp.ChargeFee(overdue(loan, item, delay, now)))
        : Optional.empty();
  }

  /** What is still owed of a charge is let off; what was paid is given back, or is not. */
  static Stream<FollowUp> takeBack(
      String charge, Isil desk, Instant when, String reason, boolean paidToo) {
    var forgiven = new FollowUp.ForgiveCharge(charge, desk, reason, when);
    var givenBack = new FollowUp.GiveBack(charge, desk, reason, when);
    return paidToo ? Stream.of(forgiven, givenBack) : Stream.of(forgiven);
  }

  static String idOfDelay(LoanId loan) {
    return loan + "|OVERDUE";
  }

  static String idOfLost(Loan loan) {
    return loan.id() + "|LOST";
  }

  private static Charge charge(
      Loan loan, String what, Charge.Cause cause, Money amount, StockItem item, Instant now) {
    return new Charge(
        loan.id() + "|" + what, loan.reader(), loan.library(), cause, amount, item.title(), now);
  }
}
