package org.smartlibrary.loan.delivery.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Order;
import org.smartlibrary.loan.delivery.OrderDecision;
import org.smartlibrary.loan.delivery.OrderId;
import org.smartlibrary.loan.delivery.Orders;
import org.smartlibrary.loan.delivery.Parcel;
import org.smartlibrary.loan.delivery.ParcelId;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Admittance;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.UnknownReader;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who may see and do what with an order; to everybody else there is none. */
@Component
class Orderers {

  private final Orders orders;
  private final Staff staff;
  private final Admittance admittance;

  Orderers(Orders orders, Staff staff, Readers readers) {
    this.orders = orders;
    this.staff = staff;
    this.admittance = new Admittance(readers, staff);
  }

  Reader reader(Caller caller, @Nullable String idOrMe) {
    return admittance.admit(caller, idOrMe == null ? Admittance.ME : idOrMe, "orders");
  }

  Order known(String id) {
    return OrderId.of(id).flatMap(orders::find).orElseThrow(DeliveryProblems::unknown);
  }

  /** The order, for its reader and the staff of the reader's home. */
  Order owned(Caller caller, String id) {
    Order order = known(id);
    if (!owns(caller, order)) {
      throw DeliveryProblems.unknown();
    }
    return order;
  }

  /** The parcel, for its reader and the staff of the reader's home. */
  ParcelId ownParcel(Caller caller, String id, String parcel) {
    Order order = owned(caller, id);
    return ParcelId.of(parcel)
        .filter(named -> named.order().equals(order.id()))
        .filter(named -> order.parcel(named.number()).isPresent())
        .orElseThrow(DeliveryProblems::unknown);
  }

  /** The parcel, for those who pack it or take it in; the order may belong to any reader. */
  ParcelId packed(Caller caller, String id, String parcel) {
    Order order = known(id);
    Parcel own =
        ParcelId.of(parcel)
            .filter(named -> named.order().equals(order.id()))
            .flatMap(named -> order.parcel(named.number()))
            .filter(one -> packs(caller, one))
            .orElseThrow(DeliveryProblems::unknown);
    boolean comesInHere = staff.serves(caller, own.comesInAt());
    staff.actsFor(caller, comesInHere ? own.comesInAt() : own.library(), "orders");
    return own.id();
  }

  OrderView view(Caller caller, Order order) {
    return seen(caller, order).orElseThrow(DeliveryProblems::unknown);
  }

  Optional<OrderView> seen(Caller caller, Order order) {
    if (owns(caller, order)) {
      return Optional.of(OrderView.whole(order));
    }
    return order.parcels().stream().anyMatch(parcel -> packs(caller, parcel))
        ? Optional.of(OrderView.packed(order, parcel -> packs(caller, parcel)))
        : Optional.empty();
  }

  private boolean owns(Caller caller, Order order) {
    try {
      admittance.admit(caller, order.reader().value(), "orders");
      return true;
    } catch (UnknownReader _) {
      return false;
    }
  }

  private boolean packs(Caller caller, Parcel parcel) {
    return caller.is(Role.OPERATOR)
        || staff.serves(caller, parcel.library())
        || staff.serves(caller, parcel.comesInAt());
  }

  ResponseEntity<?> answer(Caller caller, OrderDecision decision) {
    return switch (decision) {
      case OrderDecision.Changed changed -> ResponseEntity.ok(view(caller, changed.order()));
      case OrderDecision.Placed placed -> ResponseEntity.ok(view(caller, placed.order()));
      case OrderDecision.Against against -> DeliveryProblems.refused(against.refused()).response();
      case OrderDecision.KeyUsed _ ->
          DeliveryProblems.ORDER_KEY_USED
              .because("Another order came under this Idempotency-Key.")
              .response();
      case OrderDecision.Unknown _ -> throw DeliveryProblems.unknown();
    };
  }
}
