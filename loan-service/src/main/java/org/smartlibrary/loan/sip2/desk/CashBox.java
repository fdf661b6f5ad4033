package org.smartlibrary.loan.sip2.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.fee.Booking;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.FeeQuery;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.fee.Order;
import org.smartlibrary.loan.fee.Payments;
import org.smartlibrary.loan.fee.Taking;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.starter.web.PageRequest;

/** Money that a machine takes, under the transaction's key, so that no fen is booked twice. */
final class CashBox {

  private static final PageRequest NEWEST = new PageRequest(0, 1000);

  private final Till till;
  private final Payments payments;
  private final Fees fees;
  private final Clock clock;

  CashBox(Till till, Payments payments, Fees fees, Clock clock) {
    this.till = till;
    this.payments = payments;
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
    var slip = new Order.Slip(transaction.key(), at.library(), null, clock.instant());
    return fee.isEmpty() ? payAny(reader, amount, slip) : payOne(reader, amount, fee, slip);
  }

  private Outcome<String> payAny(ReaderId reader, Money amount, Order.Slip slip) {
    return switch (payments.take(reader, amount, slip)) {
      case Taking.Taken _ -> Outcome.done(slip.key());
      case Taking.MoreThanOwed _, Taking.KeyReused _ -> Outcome.refused(Words.MORE_THAN_OWED);
    };
  }

  private Outcome<String> payOne(ReaderId reader, Money amount, String name, Order.Slip slip) {
    return find(reader, name)
        .map(fee -> till.book(fee.charge().id(), new Order.Pay(amount, slip)))
        .map(booking -> answer(booking, slip))
        .orElseGet(() -> Outcome.refused(Words.NO_SUCH_FEE));
  }

  private static Outcome<String> answer(Booking booking, Order.Slip slip) {
    return switch (booking) {
      case Booking.Booked _, Booking.Repeated _ -> Outcome.done(slip.key());
      case Booking.Refused _ -> Outcome.refused(Words.MORE_THAN_OWED);
      case Booking.NoSuchFee _ -> Outcome.refused(Words.NO_SUCH_FEE);
    };
  }

  /** Among the settled ones as well: a payment that is repeated may have settled it. */
  private Optional<Fee> find(ReaderId reader, String name) {
    var query = new FeeQuery(Optional.of(reader), Optional.empty(), Optional.empty());
    return fees.page(query, NEWEST).items().stream()
        .filter(fee -> name(fee).equals(name))
        .findFirst();
  }

  /** A bar would end the field. */
  private static String name(Fee fee) {
    return fee.charge().id().replace('|', ':');
  }
}
