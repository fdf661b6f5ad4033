package org.smartlibrary.loan.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Moves parcels on: what is decided is written down first, and what follows is done after it. */
public final class Deliveries {

  private static final int AT_ONCE = 200;

  private final Orders orders;
  private final OrderChanges changes;
  private final Ordering ordering;
  private final ParcelWork work;
  private final Courier courier;
  private final DeliverySettings settings;
  private final Clock clock;

  public Deliveries(DeliveryParts parts, Clock clock) {
    this.orders = parts.orders();
    this.courier = parts.courier();
    this.settings = parts.settings();
    this.clock = clock;
    this.changes = new OrderChanges(parts, clock);
    this.ordering = new Ordering(parts, changes, clock);
    this.work = new ParcelWork(parts, changes, clock);
  }

  public OrderDecision place(Basket basket) {
    return ordering.place(basket);
  }

  /** What it would come to, without placing it. */
  public Estimate estimate(Basket basket) {
    return ordering.estimate(basket);
  }

  /** All that is not packed yet; refused when there is nothing of the kind. */
  public OrderDecision cancel(OrderId id) {
    Optional<Order> known = orders.find(id);
    if (known.isEmpty()) {
      return new OrderDecision.Unknown();
    }
    boolean possible =
        known.get().parcels().stream()
            .anyMatch(parcel -> parcel.state().after(Move.CANCEL).isPresent());
    return possible
        ? changed(changes.change(id, this::cancelled))
        : new OrderDecision.Against(Refused.of(OrderRule.NOT_NOW));
  }

  private Order cancelled(Order order) {
    Order cancelled = order;
    for (Parcel parcel : order.parcels()) {
      if (parcel.state() == ParcelState.WAITING) {
        cancelled = cancelled(cancelled, parcel);
      }
    }
    return cancelled;
  }

  private Order cancelled(Order order, Parcel parcel) {
    List<Errand> releases =
        parcel.lines().stream()
            .filter(line -> line.state() == Line.State.KEPT)
            .<Errand>map(line -> new Errand.Release(line.hold()))
            .toList();
    UnaryOperator<Line> released =
        line -> line.state() == Line.State.REFUSED ? line : line.in(Line.State.RELEASED);
    return order
        .with(parcel.with(released).in(ParcelState.CANCELLED, clock.instant()))
        .also(releases)
        .step(clock.instant(), parcel.id().number(), ParcelState.CANCELLED.name(), null);
  }

  /**
   * What staff do with a parcel.
   *
   * @throws Courier.CourierAway when it is to be shipped and the courier does not answer
   */
  public OrderDecision move(ParcelId id, Move move) {
    return move(id, move, null);
  }

  OrderDecision move(ParcelId id, Move move, @Nullable CourierEvent told) {
    Optional<Order> known = orders.find(id.order());
    Optional<Parcel> parcel = known.flatMap(order -> order.parcel(id.number()));
    if (parcel.isEmpty()) {
      return new OrderDecision.Unknown();
    }
    if (known.get().isBeingPlaced() || !may(parcel.get(), move)) {
      return new OrderDecision.Against(Refused.of(OrderRule.NOT_NOW));
    }
    UnaryOperator<Parcel> booked =
        move == Move.SHIP && parcel.get().state() == ParcelState.PICKED
            ? booked(known.get(), parcel.get())
            : UnaryOperator.identity();
    return changed(
        changes
            .change(id.order(), order -> moved(order, id.number(), move, booked, told))
            .map(work::complete));
  }

  /** Nothing leaves before all that is in it is lent. */
  private static boolean may(Parcel parcel, Move move) {
    boolean packing = parcel.lines().stream().anyMatch(parcel::isDue);
    return parcel.state().after(move).isPresent() && (!packing || move == Move.PICK);
  }

  /** For the same parcel the courier gives the same number, so that asking twice does no harm. */
  private UnaryOperator<Parcel> booked(Order order, Parcel parcel) {
    return switch (order.destination()) {
      case Destination.Branch _ -> UnaryOperator.identity();
      case Destination.Home _, Destination.Locker _ -> {
        String number = courier.book(parcel, order.destination());
        yield later -> later.by(courier.name(), number);
      }
    };
  }

  private Order moved(
      Order order,
      int number,
      Move move,
      UnaryOperator<Parcel> booked,
      @Nullable CourierEvent told) {
    Parcel parcel = order.parcel(number).orElseThrow();
    Optional<ParcelState> next = parcel.state().after(move);
    if (next.isEmpty() || next.get() == parcel.state()) {
      return told == null ? order : noted(order, number, told);
    }
    Parcel changed = booked.apply(parcel).in(next.get(), clock.instant());
    return order
        .with(changed)
        .also(charge(parcel, changed))
        .step(clock.instant(), number, next.get().name(), told == null ? null : told.id());
  }

  /** What leaves the house costs, and what is fetched from the reader does. */
  private static List<Errand> charge(Parcel before, Parcel after) {
    boolean leaves =
        before.state() == ParcelState.PICKED
            && (after.state() == ParcelState.SHIPPED || after.state() == ParcelState.DELIVERED);
    if (leaves && after.readerPays().isPositive()) {
      return List.of(new Errand.Charge(after.id(), after.readerPays()));
    }
    boolean fetched =
        before.state() == ParcelState.DELIVERED
            && (after.state() == ParcelState.RETURNING || after.state() == ParcelState.RETURNED);
    @Nullable WayBack back = after.back();
    return fetched && back != null && back.readerPays().isPositive()
        ? List.of(new Errand.ChargeReturn(after.id(), back.readerPays()))
        : List.of();
  }

  /** What a courier tells late, or only for us to know, is written down and moves nothing. */
  Optional<Order> note(ParcelId id, CourierEvent told) {
    return changes.change(id.order(), order -> noted(order, id.number(), told));
  }

  private Order noted(Order order, int number, CourierEvent told) {
    return order.heard(told.id())
        ? order
        : order.step(clock.instant(), number, told.kind().name(), told.id());
  }

  private static OrderDecision changed(Optional<Order> order) {
    return order
        .<OrderDecision>map(OrderDecision.Changed::new)
        .orElseGet(OrderDecision.Unknown::new);
  }

  /** Goes on with what a death left undone, and erases addresses that nobody needs any more. */
  public void sweep() {
    Instant now = clock.instant();
    for (Order order : orders.unfinished(now.minus(settings.patience()), AT_ONCE)) {
      changes.run(work.complete(ordering.complete(order)));
    }
    for (Order order : orders.withAddress(now.minus(settings.addressKept()), AT_ONCE)) {
      changes.change(order.id(), Order::erased);
    }
  }
}
