package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Basket;
import org.smartlibrary.loan.delivery.Deliveries;
import org.smartlibrary.loan.delivery.Destination;
import org.smartlibrary.loan.delivery.OrderDecision;
import org.smartlibrary.loan.delivery.Orders;
import org.smartlibrary.loan.delivery.ParcelState;
import org.smartlibrary.loan.member.Staff;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.starter.security.Caller;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders of readers. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "Orders", description = "Books to the door, to a locker or to a branch")
class OrderController {

  private final Deliveries deliveries;
  private final Orders orders;
  private final Orderers orderers;
  private final Staff staff;

  OrderController(Deliveries deliveries, Orders orders, Orderers orderers, Staff staff) {
    this.deliveries = deliveries;
    this.orders = orders;
    this.orderers = orderers;
    this.staff = staff;
  }

  @PostMapping
  @Operation(
      summary = "Orders a basket of copies and titles",
      description =
          "Each library packs its own parcel, or several. What cannot be kept any more is left out and named. A repeated Idempotency-Key answers with the order that is there.")
  ResponseEntity<?> place(
      Caller caller,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody OrderForm form) {
    OrderForm.Reading reading = new OrderForm.Reading(form);
    Destination destination = reading.destination();
    Reader reader = orderers.reader(caller, form.reader());
    OrderDecision decision =
        deliveries.place(new Basket(reader, reading.wishes(), destination, key));
    return decision instanceof OrderDecision.Placed placed && placed.created()
        ? ResponseEntity.created(URI.create("/api/orders/" + placed.order().id()))
            .body(OrderView.whole(placed.order()))
        : orderers.answer(caller, decision);
  }

  @GetMapping
  @Operation(
      summary = "Orders, the latest first",
      description =
          "library: those that it packs parcels for, with one in this state when one is named; otherwise those of a reader, «me» when not said.")
  Page<OrderView> list(
      Caller caller,
      @RequestParam(required = false) @Nullable Isil library,
      @RequestParam(required = false) @Nullable String reader,
      @RequestParam(required = false) @Nullable ParcelState state,
      PageRequest page) {
    if (library == null) {
      Reader owner = orderers.reader(caller, reader);
      return orders.of(owner.id(), page).map(OrderView::whole);
    }
    staff.actsFor(caller, library, "orders");
    return orders
        .at(library, state, page)
        .map(order -> OrderView.packed(order, parcel -> parcel.library().equals(library)));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One order, as far as the caller may see it")
  OrderView one(Caller caller, @PathVariable String id) {
    return orderers.view(caller, orderers.known(id));
  }

  @PostMapping("/{id}/cancel")
  @Operation(summary = "Cancels all parcels that are not packed yet")
  ResponseEntity<?> cancel(Caller caller, @PathVariable String id) {
    return orderers.answer(caller, deliveries.cancel(orderers.owned(caller, id).id()));
  }
}
