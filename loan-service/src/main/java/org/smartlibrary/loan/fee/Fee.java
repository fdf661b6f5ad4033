package org.smartlibrary.loan.fee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One charge and everything that was booked on it. What is owed is the sum of the entries, and
 * never negative.
 */
public record Fee(Charge charge, List<Entry> entries, long version) {

  static final String CHARGED = "charge";

  public Fee {
    entries = List.copyOf(entries);
  }

  static Fee of(Charge charge) {
    var first =
        new Entry(
            Entry.Kind.CHARGE,
            charge.amount(),
            charge.at(),
            CHARGED,
            charge.library(),
            null,
            null,
            null,
            charge.amount());
    return new Fee(charge, List.of(first), 1);
  }

  public Money owed() {
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
    };
  }

  private Booking less(Entry.Kind kind, Money amount, @Nullable String reason, Order.Slip slip) {
    var left = owed().minus(amount);
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
    if (entries.stream().anyMatch(entry -> order.undoes().equals(entry.undoes()))) {
      return refused(Booking.Rule.REVERSED_ALREADY, "It has been taken back before.");
    }
    var amount = undone.get().amount();
    return booked(
        Entry.Kind.REVERSAL,
        amount,
        order.reason(),
        order.undoes(),
        order.slip(),
        owed().plus(amount));
  }

  private static boolean isReversible(Entry entry) {
    return switch (entry.kind()) {
      case PAYMENT, WAIVER -> true;
      case CHARGE, REVERSAL -> false;
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
