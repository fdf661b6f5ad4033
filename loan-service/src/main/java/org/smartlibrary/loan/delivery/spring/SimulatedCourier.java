package org.smartlibrary.loan.delivery.spring;

import java.time.Clock;
import java.time.Instant;
import org.smartlibrary.loan.delivery.Courier;
import org.smartlibrary.loan.delivery.CourierDesk;
import org.smartlibrary.loan.delivery.CourierEvent;
import org.smartlibrary.loan.delivery.DeliverySettings;
import org.smartlibrary.loan.delivery.Destination;
import org.smartlibrary.loan.delivery.Order;
import org.smartlibrary.loan.delivery.Orders;
import org.smartlibrary.loan.delivery.Parcel;
import org.smartlibrary.loan.delivery.ParcelState;

/**
 * For the demonstration: delivers or fetches every parcel after a while, and tells of it as others
 * would.
 */
final class SimulatedCourier implements Courier {

  private static final String NAME = "simulated";
  private static final int AT_ONCE = 100;

  private final DeliverySettings settings;
  private final Orders orders;
  private final Clock clock;

  SimulatedCourier(DeliverySettings settings, Orders orders, Clock clock) {
    this.settings = settings;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String book(Parcel parcel, Destination destination) {
    return "SIM-" + parcel.id();
  }

  @Override
  public String fetch(Parcel parcel, Destination from) {
    return "SIM-" + parcel.id() + "-R";
  }

  void fetch(CourierDesk desk) {
    Instant now = clock.instant();
    Instant before = now.minus(settings.simulatedDelivery());
    for (Order order : orders.toFetch(NAME, before, AT_ONCE)) {
      for (Parcel parcel : order.parcels()) {
        if (parcel.isToBeFetched() && parcel.since().isBefore(before)) {
          desk.hear(
              NAME,
              new CourierEvent(
                  parcel.id() + "-fetched", parcel.id(), CourierEvent.Kind.RETURN_COLLECTED, now));
        }
      }
    }
  }

  void deliver(CourierDesk desk) {
    Instant now = clock.instant();
    Instant before = now.minus(settings.simulatedDelivery());
    for (Order order : orders.shipped(NAME, before, AT_ONCE)) {
      for (Parcel parcel : order.parcels()) {
        if (parcel.state() == ParcelState.SHIPPED && parcel.since().isBefore(before)) {
          desk.hear(
              NAME,
              new CourierEvent(
                  parcel.id() + "-delivered", parcel.id(), CourierEvent.Kind.DELIVERED, now));
        }
      }
    }
  }
}
