package org.smartlibrary.loan.sip2.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.fee.Booking;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.FeeQuery;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.Entry;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Order;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.starter.web.PageRequest;

/**
 * Money that a machine takes, booked fee by fee under the transaction's key: what a crash left half
 * booked is completed when the machine asks again, and no fen is booked twice.
 */
final class CashBox {

  private static final PageRequest NEWEST = new PageRequest(0, 1000);

  private final Till till;
  private final Fees fees;
  private final Clock clock;

  CashBox(Till till, Fees fees, Clock clock) {
    this.till = till;
    this.fees = fees;
    this.clock = clock;
  }

  /** The reader's open fees, as a machine's screen shows them; each begins with its name. */
  List<String> lines(ReaderId reader) {
    return fees.open(reader).stream()
        .map(fee -> "%s %s %s".formatted(name(fee), fee.owed().yuan(), fee.charge().about()))
        .toList();
  }

  Outcome<String> pay(
      Terminal at, Transaction transaction, ReaderId reader, Money amount, String fee) {
    var key = transaction.key();
    var all = fees.page(new FeeQuery(Optional.of(reader), Optional.empty(), Optional.empty()), NEWEST);
    var left = amount.minus(booked(all.items(), key));
    var open =
        fees.open(reader).stream().filter(one -> fee.isEmpty() || name(one).equals(fee)).toList();
    if (left.isPositive() && open.isEmpty()) {
      return Outcome.refused(Words.NO_SUCH_FEE);
    }
    if (left.compareTo(sum(open)) > 0) {
      return Outcome.refused(Words.MORE_THAN_OWED);
    }
    return book(open, left, new Order.Slip(key, at.library(), null, clock.instant()))
        ? Outcome.done(key)
        : Outcome.refused(Words.MORE_THAN_OWED);
  }

  /** The oldest first; false when somebody else paid meanwhile. */
  private boolean book(List<Fee> open, Money amount, Order.Slip slip) {
    var left = amount;
    for (Fee fee : open) {
      var part = left.atMost(fee.owed());
      if (part.isPositive()) {
        if (!(till.book(fee.charge().id(), new Order.Pay(part, slip)) instanceof Booking.Booked)) {
          return false;
        }
        left = left.minus(part);
      }
    }
    return true;
  }

  private static Money booked(List<Fee> all, String key) {
    return all.stream()
        .flatMap(fee -> fee.entry(key).stream())
        .map(Entry::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money sum(List<Fee> open) {
    return open.stream().map(Fee::owed).reduce(Money.ZERO, Money::plus);
  }

  /** A bar would end the field. */
  private static String name(Fee fee) {
    return fee.charge().id().replace('|', ':');
  }
}
