package org.smartlibrary.loan.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.stock.Stock;

/**
 * Takes an order down and keeps its copies. The order is written before the first copy is kept,
 * each copy under a name that follows from the order: whoever dies on the way, the clock goes on.
 */
public final class Ordering {

  private final Orders orders;
  private final OrderChanges changes;
  private final Selection selection;
  private final Lending lending;
  private final Readers readers;
  private final Stock stock;
  private final DeliveryFees fees;
  private final DeliverySettings settings;
  private final Clock clock;

  Ordering(DeliveryParts parts, OrderChanges changes, Clock clock) {
    this.orders = parts.orders();
    this.changes = changes;
    this.lending = parts.lending();
    this.readers = parts.readers();
    this.stock = parts.stock();
    this.fees = new DeliveryFees(parts);
    this.settings = parts.settings();
    this.selection = new Selection(stock, lending, parts.libraries(), settings);
    this.clock = clock;
  }

  public OrderDecision place(Basket basket) {
    Instant now = clock.instant();
    OrderId id =
        basket.key() == null
            ? OrderId.at(now)
            : OrderId.derivedFrom(basket.reader().id().value(), basket.key());
    String digest = digest(basket);
    Optional<Order> known = orders.find(id);
    if (known.isPresent()) {
      return again(known.get(), digest);
    }
    return switch (selection.choose(basket)) {
      case Selection.Chosen.None none -> new OrderDecision.Against(none.refused());
      case Selection.Chosen.Copies copies -> place(basket, id, digest, copies.choices(), now);
    };
  }

  /** What it would come to; nothing is kept, nor written down. */
  Estimate estimate(Basket basket) {
    return switch (selection.choose(basket)) {
      case Selection.Chosen.None none -> new Estimate.Against(none.refused());
      case Selection.Chosen.Copies copies ->
          estimate(basket, Packed.of(copies.choices(), settings));
    };
  }

  private Estimate estimate(Basket basket, List<Packed> packed) {
    Instant now = clock.instant();
    return tooMany(packed)
        .<Estimate>map(Estimate.Against::new)
        .orElseGet(() -> new Estimate.InParcels(parcels(basket, OrderId.at(now), packed, now)));
  }

  private Optional<Refused> tooMany(List<Packed> packed) {
    return packed.size() > settings.orderParcels()
        ? Optional.of(
            Refused.counted(OrderRule.TOO_MANY_PARCELS, packed.size(), settings.orderParcels()))
        : Optional.empty();
  }

  /** Of an address only that it is the same. */
  private static String digest(Basket basket) {
    String where =
        basket.destination() instanceof Destination.Home(Address address) && address != null
            ? String.join(
                "\n",
                address.name(),
                address.phone(),
                address.street(),
                address.city(),
                address.postcode())
            : basket.destination().toString();
    return OrderId.derivedFrom(basket.wishes().toString(), where).value();
  }

  private OrderDecision again(Order known, String digest) {
    return known.digest().equals(digest)
        ? new OrderDecision.Placed(complete(known), false)
        : new OrderDecision.KeyUsed();
  }

  private OrderDecision place(
      Basket basket, OrderId id, String digest, List<Choice> choices, Instant now) {
    List<Packed> packed = Packed.of(choices, settings);
    var refused = tooMany(packed);
    if (refused.isPresent()) {
      return new OrderDecision.Against(refused.get());
    }
    Order order =
        new Order(
                id,
                basket.reader().id(),
                basket.reader().home(),
                digest,
                basket.destination(),
                parcels(basket, id, packed, now),
                List.of(),
                List.of(),
                now,
                1)
            .step(now, null, "ORDERED", null);
    if (!orders.add(order)) {
      return again(orders.find(id).orElse(order), digest);
    }
    return new OrderDecision.Placed(complete(order), true);
  }

  private List<Parcel> parcels(Basket basket, OrderId id, List<Packed> packed, Instant now) {
    List<Parcel> parcels = new ArrayList<>();
    for (Packed one : packed) {
      ParcelId parcel = new ParcelId(id, parcels.size() + 1);
      FeeSplit split =
          fees.of(
              basket.reader(),
              one.choices().stream().map(choice -> choice.copy().type()),
              basket.destination(),
              now);
      parcels.add(
          new Parcel(
              parcel,
              one.library(),
              lines(parcel, one),
              ParcelState.WAITING,
              now,
              split.reader(),
              split.library(),
              null,
              null,
              null));
    }
    return parcels;
  }

  private static List<Line> lines(ParcelId parcel, Packed packed) {
    List<Line> lines = new ArrayList<>();
    for (Choice choice : packed.choices()) {
      lines.add(
          new Line(
              choice.copy().key(),
              choice.copy().title(),
              choice.grams(),
              new HoldId("order-%s-%d".formatted(parcel, lines.size() + 1)),
              Line.State.WANTED,
              null,
              null));
    }
    return lines;
  }

  /** Keeps each copy that is not kept yet; what cannot be kept is named and left out. */
  Order complete(Order order) {
    Optional<Reader> reader = readers.find(order.reader());
    Order now = order;
    for (Parcel parcel : order.parcels()) {
      for (Line line : parcel.lines()) {
        if (line.state() == Line.State.WANTED) {
          Line kept = reader.map(who -> kept(who, parcel, line)).orElse(gone(line));
          now = changes.change(order.id(), latest -> noted(latest, parcel, kept)).orElse(now);
        }
      }
    }
    return now;
  }

  private static Line gone(Line line) {
    return line.refusedBy("UNKNOWN_READER");
  }

  private Line kept(Reader reader, Parcel parcel, Line line) {
    return stock
        .find(line.item())
        .map(copy -> lending.keep(line.hold(), reader, copy, parcel.library()))
        .map(
            kept ->
                switch (kept) {
                  case Lending.Kept.Done _ -> line.in(Line.State.KEPT);
                  case Lending.Kept.Refused refused -> line.refusedBy(refused.rule());
                })
        .orElse(line.refusedBy("UNKNOWN_ITEM"));
  }

  private Order noted(Order latest, Parcel parcel, Line kept) {
    Parcel own = latest.parcel(parcel.id().number()).orElseThrow();
    boolean open =
        own.lines().stream()
            .anyMatch(line -> line.item().equals(kept.item()) && line.state() == Line.State.WANTED);
    if (!open) {
      // Cancelled meanwhile: what was kept after that is let go again.
      return own.state() == ParcelState.CANCELLED && kept.state() == Line.State.KEPT
          ? latest.also(List.of(new Errand.Release(kept.hold())))
          : latest;
    }
    Parcel changed = own.with(line -> line.item().equals(kept.item()) ? kept : line);
    Instant now = clock.instant();
    return latest
        .with(changed.isEmpty() ? changed.in(ParcelState.CANCELLED, now) : changed)
        .step(now, parcel.id().number(), kept.state().name(), null);
  }
}
