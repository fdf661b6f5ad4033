package org.smartlibrary.loan.fee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One charge and everything that was booked on it. What is owed is the sum of the entries; where
 * that is below nothing, nothing is owed, and the library owes the reader the difference.
 */
public record Fee(Charge charge, List<Entry> entries, long version) {

  static final String CHARGED = "charge";

  public Fee {
    entries = List.copyOf(entries);
  }

  static Fee of(Charge charge) {
    return of(charge, null);
  }

  static Fee of(Charge charge, @Nullable String clerk) {
    var first =
        new Entry(
            Entry.Kind.CHARGE,
            charge.amount(),
            charge.at(),
            CHARGED,
            charge.library(),
            clerk,
            null,
            null,
            charge.amount());
    return new Fee(charge, List.of(first), 1);
  }

  public Money owed() {
    return balance().atLeast(Money.ZERO);
  }

  /** What the library owes to the reader. */
  public Money credit() {
    return Money.ZERO.minus(balance()).atLeast(Money.ZERO);
  }

  private Money balance() {
    return entries.stream().map(Entry::weight).reduce(Money.ZERO, Money::plus);
  }

  public boolean isOpen() {
    return owed().isPositive();
  }

  /** The entry of this key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  Booking book(Order order) {
    var earlier = entry(order.slip().key());
    if (earlier.isPresent()) {
      return earlier.get().answers(order)
          ? new Booking.Repeated(this, earlier.get())
          : refused(
              Booking.Rule.KEY_REUSED, "Under this key something else was booked on the fee.");
    }
    return switch (order) {
      case Order.Pay(var amount, var slip) -> less(Entry.Kind.PAYMENT, amount, null, slip);
      case Order.Waive(var amount, var reason, var slip) ->
          less(Entry.Kind.WAIVER, amount, reason, slip);
      case Order.Reverse reverse -> reverse(reverse);
      case Order.GiveBack(var reason, var slip) -> giveBack(reason, slip);
      case Order.Refund(var amount, var slip) -> refund(amount, slip);
    };
  }

  private Booking less(Entry.Kind kind, Money amount, @Nullable String reason, Order.Slip slip) {
    var left = balance().minus(amount);
    return left.compareTo(Money.ZERO) < 0
        ? refused(Booking.Rule.MORE_THAN_OWED, "That is more than the %s owed.".formatted(owed()))
        : booked(kind, amount, reason, null, slip, left);
  }

  private Booking reverse(Order.Reverse order) {
    var undone = entry(order.undoes()).filter(Fee::isReversible);
    if (undone.isEmpty()) {
      return refused(
          Booking.Rule.NOTHING_TO_REVERSE, "No payment or waiver was booked under that key.");
    }
    if (isTakenBack(undone.get())) {
      return refused(Booking.Rule.REVERSED_ALREADY, "It has been taken back before.");
    }
    var amount = undone.get().amount();
    return booked(
        Entry.Kind.REVERSAL,
        amount,
        order.reason(),
        order.undoes(),
        order.slip(),
        balance().plus(amount));
  }

  private Booking giveBack(String reason, Order.Slip slip) {
    var paid = paid();
    return paid.isPositive()
        ? booked(Entry.Kind.CREDIT, paid, reason, null, slip, balance().minus(paid))
        : refused(Booking.Rule.NOTHING_PAID, "Nothing was paid that is not given back.");
  }

  /** What was paid, not taken back, and not yet credited. */
  private Money paid() {
    var paid = Money.ZERO;
    for (var entry : entries) {
      if (entry.kind() == Entry.Kind.PAYMENT && !isTakenBack(entry)) {
        paid = paid.plus(entry.amount());
      } else if (entry.kind() == Entry.Kind.CREDIT) {
        paid = paid.minus(entry.amount());
      }
    }
    return paid;
  }

  private boolean isTakenBack(Entry entry) {
    return entries.stream().anyMatch(other -> entry.key().equals(other.undoes()));
  }

  private Booking refund(Money amount, Order.Slip slip) {
    var left = balance().plus(amount);
    return left.compareTo(Money.ZERO) > 0
        ? refused(
            Booking.Rule.MORE_THAN_CREDIT,
            "That is more than the %s that are to be given back.".formatted(credit()))
        : booked(Entry.Kind.REFUND, amount, null, null, slip, left);
  }

  private static boolean isReversible(Entry entry) {
    return switch (entry.kind()) {
      case PAYMENT, WAIVER -> true;
      case CHARGE, REVERSAL, CREDIT, REFUND -> false;
    };
  }

  private Booking booked(
      Entry.Kind kind,
      Money amount,
      @Nullable String reason,
      @Nullable String undoes,
      Order.Slip slip,
      Money left) {
    var entry =
        new Entry(
            kind, amount, slip.at(), slip.key(), slip.desk(), slip.clerk(), reason, undoes, left);
    var next =
        new Fee(charge, Stream.concat(entries.stream(), Stream.of(entry)).toList(), version + 1);
    return new Booking.Booked(next, entry);
  }

  private Booking refused(Booking.Rule rule, String reason) {
    return new Booking.Refused(rule, reason, owed());
  }
}
