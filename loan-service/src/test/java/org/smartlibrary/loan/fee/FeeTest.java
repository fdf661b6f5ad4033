package org.smartlibrary.loan.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.smartlibrary.loan.fee.Charges.charge;
import static org.smartlibrary.loan.fee.Charges.giveBack;
import static org.smartlibrary.loan.fee.Charges.pay;
import static org.smartlibrary.loan.fee.Charges.refund;
import static org.smartlibrary.loan.fee.Charges.reverse;
import static org.smartlibrary.loan.fee.Charges.waive;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FeeTest {

  private Fee fee = Fee.of(charge("F", "10.00"));

  @Test
  void whatIsPaidAndWaivedIsOwedNoMore() {
    book(pay("4.00", "k1"));
    book(waive("6.00", "k2"));

    assertThat(fee.isOpen()).isFalse();
    assertThat(fee.entries()).hasSize(3);
  }

  @Test
  void nobodyPaysMoreThanIsOwed() {
    assertRefused(pay("10.01", "k1"), Booking.Rule.MORE_THAN_OWED);
    book(pay("10.00", "k2"));
    assertRefused(waive("0.01", "k3"), Booking.Rule.MORE_THAN_OWED);
  }

  @Test
  void aPaymentIsTakenBackByAnEntryAndOnce() {
    book(pay("4.00", "k1"));
    book(reverse("k1", "k2"));
    assertThat(fee.owed()).isEqualTo(Money.ofYuan("10.00"));
    assertRefused(reverse("k1", "k3"), Booking.Rule.REVERSED_ALREADY);
    assertRefused(reverse("k2", "k3"), Booking.Rule.NOTHING_TO_REVERSE);
    assertRefused(reverse("nobody", "k3"), Booking.Rule.NOTHING_TO_REVERSE);
    assertRefused(reverse(Fee.CHARGED, "k3"), Booking.Rule.NOTHING_TO_REVERSE);
  }

  @Test
  void theSameOrderAgainIsTheSameEntry() {
    var first = book(pay("4.00", "k1"));
    book(pay("6.00", "k2"));

    assertThat(fee.book(pay("4.00", "k1"))).isEqualTo(new Booking.Repeated(fee, first));
    assertRefused(pay("4.01", "k1"), Booking.Rule.KEY_REUSED);
    assertRefused(waive("4.00", "k1"), Booking.Rule.KEY_REUSED);
  }

  @Test
  void theSumNeverIsNegativeWhateverIsBooked() {
    var random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      var yuan = new Money(1 + random.nextInt(600)).yuan();
      var key = "k" + random.nextInt(2000);
      var order =
          switch (random.nextInt(3)) {
            case 0 -> pay(yuan, key);
            case 1 -> waive(yuan, key);
            default -> reverse("k" + random.nextInt(2000), key);
          };
      var before = fee;
      if (fee.book(order) instanceof Booking.Booked(var next, var entry)) {
        fee = next;
        assertThat(next.entries()).startsWith(before.entries().toArray(Entry[]::new));
        assertThat(entry.left()).isEqualTo(next.owed());
      }
      assertThat(fee.owed()).isBetween(Money.ZERO, Money.ofYuan("10.00"));
    }
  }

  @Test
  void whatWasPaidIsCreditedOnceAndHandedOut() {
    book(pay("4.00", "k1"));
    book(pay("1.00", "k2"));
    book(reverse("k2", "k3"));
    book(waive("6.00", "k4"));
    var credit = book(giveBack("back"));

    assertThat(credit.amount()).isEqualTo(Money.ofYuan("4.00"));
    assertThat(fee.credit()).isEqualTo(Money.ofYuan("4.00"));
    assertThat(fee.owed()).isEqualTo(Money.ZERO);
    assertThat(fee.isOpen()).isFalse();
    assertThat(fee.book(giveBack("back"))).isInstanceOf(Booking.Repeated.class);
    assertRefused(giveBack("again"), Booking.Rule.NOTHING_PAID);
    assertRefused(pay("0.01", "k5"), Booking.Rule.MORE_THAN_OWED);

    assertRefused(refund("4.01", "k6"), Booking.Rule.MORE_THAN_CREDIT);
    book(refund("3.00", "k6"));
    assertThat(fee.credit()).isEqualTo(Money.ofYuan("1.00"));
    assertThat(fee.book(refund("3.00", "k6"))).isInstanceOf(Booking.Repeated.class);
    book(refund("1.00", "k7"));
    assertRefused(refund("0.01", "k8"), Booking.Rule.MORE_THAN_CREDIT);
    assertThat(fee.credit()).isEqualTo(Money.ZERO);
  }

  @Test
  void whereNothingWasPaidNothingIsGivenBack() {
    book(waive("4.00", "k1"));
    assertRefused(giveBack("back"), Booking.Rule.NOTHING_PAID);
    assertRefused(refund("1.00", "k2"), Booking.Rule.MORE_THAN_CREDIT);
  }

  @Test
  void nobodyGetsBackMoreThanWasPaidWhateverIsBooked() {
    var random = new Random(2);
    for (int i = 0; i < 2000; i++) {
      var yuan = new Money(1 + random.nextInt(600)).yuan();
      var key = "k" + random.nextInt(2000);
      var order =
          switch (random.nextInt(5)) {
            case 0 -> pay(yuan, key);
            case 1 -> waive(yuan, key);
            case 2 -> giveBack(key);
            case 3 -> refund(yuan, key);
            default -> reverse("k" + random.nextInt(2000), key);
          };
      if (fee.book(order) instanceof Booking.Booked(var next, _)) {
        assertThat(next.entries()).startsWith(fee.entries().toArray(Entry[]::new));
        fee = next;
      }
      var paid = sum(Entry.Kind.PAYMENT);
      assertThat(sum(Entry.Kind.CREDIT)).isLessThanOrEqualTo(paid);
      assertThat(sum(Entry.Kind.REFUND)).isLessThanOrEqualTo(sum(Entry.Kind.CREDIT));
      assertThat(fee.owed().isPositive() && fee.credit().isPositive()).isFalse();
    }
  }

  private Money sum(Entry.Kind kind) {
    return fee.entries().stream()
        .filter(entry -> entry.kind() == kind)
        .map(Entry::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  @Test
  void nothingIsNoCharge() {
    assertThatIllegalArgumentException().isThrownBy(() -> charge("F", "0.00"));
    assertThatIllegalArgumentException().isThrownBy(() -> charge("F", "-1"));
  }

  private Entry book(Order order) {
    var booking = fee.book(order);
    assertThat(booking).isInstanceOf(Booking.Booked.class);
    if (booking instanceof Booking.Booked(var next, var entry)) {
      fee = next;
      return entry;
    }
    throw new AssertionError(booking);
  }

  private void assertRefused(Order order, Booking.Rule rule) {
    assertThat(fee.book(order))
        .isInstanceOfSatisfying(
            Booking.Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }
}
