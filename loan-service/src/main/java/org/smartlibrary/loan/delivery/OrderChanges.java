package org.smartlibrary.loan.delivery;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;

/** Changes orders one version at a time, and does what follows from it in other documents. */
final class OrderChanges {

  private static final int TRIES = 16;

  private final Orders orders;
  private final Lending lending;
  private final Ledger ledger;
  private final DeliveryMeters meters;
  private final Clock clock;

  OrderChanges(DeliveryParts parts, Clock clock) {
    this.orders = parts.orders();
    this.lending = parts.lending();
    this.ledger = parts.ledger();
    this.meters = parts.meters();
    this.clock = clock;
  }

  /** The order after the change, with all that follows done; empty when there is none. */
  Optional<Order> change(OrderId id, UnaryOperator<Order> change) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Order> known = orders.find(id);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      Order changed = change.apply(known.get());
      if (changed.equals(known.get())) {
        return Optional.of(run(changed));
      }
      Order next = changed.next();
      if (orders.replace(next)) {
        counted(known.get(), next);
        return Optional.of(run(next));
      }
    }
    throw new IllegalStateException("Too many change the order %s at once.".formatted(id));
  }

  private void counted(Order before, Order after) {
    for (Parcel parcel : after.parcels()) {
      before
          .parcel(parcel.id().number())
          .filter(old -> old.state() != parcel.state())
          .ifPresent(_ -> meters.moved(parcel.state()));
    }
  }

  /** Each errand may be done twice; it is forgotten when it was done once. */
  Order run(Order order) {
    Order latest = order;
    for (Errand errand : order.errands()) {
      doIt(order, errand);
      latest = forget(order.id(), errand).orElse(latest);
    }
    return latest;
  }

  private void doIt(Order order, Errand errand) {
    switch (errand) {
      case Errand.Release release -> lending.release(release.hold());
      case Errand.Charge(ParcelId parcel, Money amount) ->
          charge(order, parcel + "|DELIVERY", "Parcel " + parcel, amount);
      case Errand.ChargeReturn(ParcelId parcel, Money amount) ->
          charge(order, parcel + "|RETURN", "Return of parcel " + parcel, amount);
    }
  }

  private void charge(Order order, String id, String about, Money amount) {
    ledger.charge(
        new Charge(
            id,
            order.reader(),
            order.home(),
            Charge.Cause.DELIVERY,
            amount,
            about,
            clock.instant()));
  }

  private Optional<Order> forget(OrderId id, Errand errand) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Order> known = orders.find(id);
      if (known.isEmpty() || !known.get().errands().contains(errand)) {
        return known;
      }
      Order next = known.get().done(errand).next();
      if (orders.replace(next)) {
        return Optional.of(next);
      }
    }
    return orders.find(id);
  }
}
