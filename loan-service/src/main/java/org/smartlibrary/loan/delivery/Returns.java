package org.smartlibrary.loan.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * A reader sends a parcel back. What is fetched is ordered with the courier first, who gives the
 * same parcel the same number; from then on the courier's own words move it on.
 */
public final class Returns {

  private final Orders orders;
  private final OrderChanges changes;
  private final Courier courier;
  private final Readers readers;
  private final Stock stock;
  private final Libraries libraries;
  private final DeliveryFees fees;
  private final Clock clock;

  public Returns(DeliveryParts parts, Clock clock) {
    this.orders = parts.orders();
    this.changes = new OrderChanges(parts, clock);
    this.courier = parts.courier();
    this.readers = parts.readers();
    this.stock = parts.stock();
    this.libraries = parts.libraries();
    this.fees = new DeliveryFees(parts);
    this.clock = clock;
  }

  /**
   * Begins the way back of a parcel that was delivered; the same said again changes nothing.
   *
   * @throws Courier.CourierAway when it is to be fetched and the courier does not answer
   */
  public OrderDecision begin(ParcelId id, Destination from) {
    Optional<Order> order = orders.find(id.order());
    Optional<Parcel> parcel = order.flatMap(known -> known.parcel(id.number()));
    if (parcel.isEmpty()) {
      return new OrderDecision.Unknown();
    }
    Optional<Reader> reader = readers.find(order.get().reader());
    Optional<OrderRule> against = against(order.get(), parcel.get(), from);
    if (reader.isEmpty() || against.isPresent()) {
      return refused(against.orElse(OrderRule.NOT_NOW));
    }
    WayBack way =
        parcel.get().back() == null ? way(reader.get(), order.get(), parcel.get(), from) : null;
    return changes
        .change(id.order(), latest -> begun(latest, id.number(), way))
        .map(latest -> decided(latest, id.number(), from))
        .orElseGet(OrderDecision.Unknown::new);
  }

  private Optional<OrderRule> against(Order order, Parcel parcel, Destination from) {
    if (parcel.back() == null && parcel.state() != ParcelState.DELIVERED) {
      return Optional.of(OrderRule.NOT_NOW);
    }
    return switch (from) {
      case Destination.Home _ ->
          parcel.back() == null && !order.destination().hasAddress()
              ? Optional.of(OrderRule.NO_ADDRESS)
              : Optional.empty();
      case Destination.Locker(Isil library, _) -> unlessOpen(library);
      case Destination.Branch(Isil library) -> unlessOpen(library);
    };
  }

  private Optional<OrderRule> unlessOpen(Isil library) {
    return libraries
            .find(library)
            .filter(known -> known.status() == Library.Status.ACTIVE)
            .isPresent()
        ? Optional.empty()
        : Optional.of(OrderRule.UNKNOWN_PLACE);
  }

  private WayBack way(Reader reader, Order order, Parcel parcel, Destination from) {
    Instant now = clock.instant();
    FeeSplit split = fees.of(reader, types(parcel), from, now);
    @Nullable String tracking =
        switch (from) {
          case Destination.Home _ -> courier.fetch(parcel, order.destination());
          case Destination.Locker _ -> courier.fetch(parcel, from);
          case Destination.Branch _ -> null;
        };
    return new WayBack(from.erased(), split.reader(), split.library(), tracking, now);
  }

  private Stream<ItemType> types(Parcel parcel) {
    return parcel.lines().stream()
        .flatMap(line -> stock.find(line.item()).stream())
        .map(StockItem::type);
  }

  /** Somebody else may have begun it meanwhile, or it is back already. */
  private Order begun(Order latest, int number, @Nullable WayBack way) {
    Parcel parcel = latest.parcel(number).orElseThrow();
    if (way == null || parcel.back() != null || parcel.state() != ParcelState.DELIVERED) {
      return latest;
    }
    return latest
        .with(parcel.goingBack(way, courier.name()))
        .step(way.since(), number, "RETURN_BEGUN", null);
  }

  private static OrderDecision decided(Order latest, int number, Destination from) {
    @Nullable WayBack way = latest.parcel(number).orElseThrow().back();
    if (way == null) {
      return refused(OrderRule.NOT_NOW);
    }
    return way.from().equals(from.erased())
        ? new OrderDecision.Changed(latest)
        : refused(OrderRule.RETURN_BEGUN);
  }

  private static OrderDecision refused(OrderRule rule) {
    return new OrderDecision.Against(Refused.of(rule));
  }
}
