package org.smartlibrary.loan.fee;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.starter.security.Isil;

/**
 * Where readers pay: every booking is one write to one fee, on the version that it was decided on.
 */
public final class Till implements Ledger, Forgiveness, Ties {

  private static final String FORGIVEN = "forgiven";

  /** No clerk's key has a space. */
  private static final String GIVEN_BACK = "given back";

  private final Fees fees;

  public Till(Fees fees) {
    this.fees = fees;
  }

  @Override
  public void charge(Charge charge) {
    fees.add(Fee.of(charge));
  }

  /**
   * Charges what a clerk says, once; the charge as it was first written, or empty when there is
   * another of its id.
   */
  public Optional<Charge> charge(Charge charge, String clerk) {
    return fees.add(Fee.of(charge, clerk))
        ? Optional.of(charge)
        : fees.find(charge.id()).map(Fee::charge).filter(known -> known.isLike(charge));
  }

  @Override
  public Money owedBy(ReaderId reader) {
    return fees.owedBy(reader);
  }

  /** Of any number who book at once each sees what the others did before. */
  public Booking book(String fee, Order order) {
    while (true) {
      var found = fees.find(fee);
      if (found.isEmpty()) {
        return new Booking.NoSuchFee();
      }
      var booking = found.get().book(order);
      if (!(booking instanceof Booking.Booked(var next, _)) || fees.replace(next)) {
        return booking;
      }
    }
  }

  @Override
  public void forgive(String charge, Isil desk, String reason, Instant at) {
    Booking booking;
    do {
      var owed = fees.find(charge).map(Fee::owed).orElse(Money.ZERO);
      if (!owed.isPositive()) {
        return;
      }
      var slip = new Order.Slip(FORGIVEN, desk, null, at);
      booking = book(charge, new Order.Waive(owed, reason, slip));
    } while (booking instanceof Booking.Refused(var rule, _, _)
        && rule == Booking.Rule.MORE_THAN_OWED);
  }

  @Override
  public void giveBack(String charge, Isil desk, String reason, Instant at) {
    var _ = book(charge, new Order.GiveBack(reason, new Order.Slip(GIVEN_BACK, desk, null, at)));
  }

  @Override
  public Optional<String> binding(ReaderId reader) {
    var owed = owedBy(reader);
    var credit = fees.creditOf(reader);
    if (owed.isPositive()) {
      return Optional.of("%s is owed".formatted(owed));
    }
    return credit.isPositive()
        ? Optional.of("%s is to be given back".formatted(credit))
        : Optional.empty();
  }

  @Override
  public void forget(ReaderId reader) {
    fees.forget(reader);
  }
}
