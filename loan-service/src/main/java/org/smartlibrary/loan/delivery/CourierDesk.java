package org.smartlibrary.loan.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * Hears couriers. Events may come twice, late and in any order: a parcel only ever moves on. Nobody
 * owes anything by a courier's word alone; that a parcel is missing is for the library to decide.
 */
public final class CourierDesk {

  private final Orders orders;
  private final Deliveries deliveries;
  private final DeliveryMeters meters;
  private final String ours;

  public CourierDesk(DeliveryParts parts, Deliveries deliveries) {
    this.orders = parts.orders();
    this.deliveries = deliveries;
    this.meters = parts.meters();
    this.ours = parts.courier().name();
  }

  /** What became of an event. */
  public enum Heard {
    MOVED,
    NOTED,
    KNOWN,
    NOT_THEIRS
  }

  public Heard hear(String courier, CourierEvent event) {
    Optional<Order> order = orders.find(event.parcel().order());
    Optional<Parcel> parcel = order.flatMap(known -> known.parcel(event.parcel().number()));
    if (parcel.filter(known -> isWith(courier, known)).isEmpty()) {
      meters.told("refused");
      return Heard.NOT_THEIRS;
    }
    if (order.get().heard(event.id())) {
      meters.told("known");
      return Heard.KNOWN;
    }
    return move(event.kind())
        .filter(move -> movesOn(parcel.get(), move))
        .map(move -> moved(event, move))
        .orElseGet(() -> noted(event));
  }

  /** The courier's own word may be faster than our writing down that it has the parcel. */
  private boolean isWith(String courier, Parcel parcel) {
    return parcel.courier() == null
        ? parcel.state() == ParcelState.PICKED && courier.equals(ours)
        : parcel.courier().equals(courier);
  }

  private static boolean movesOn(Parcel parcel, Move move) {
    return parcel.state().after(move).filter(next -> next != parcel.state()).isPresent();
  }

  private static Optional<Move> move(CourierEvent.Kind kind) {
    return switch (kind) {
      case COLLECTED, OUT_FOR_DELIVERY -> Optional.of(Move.SHIP);
      case DELIVERED -> Optional.of(Move.DELIVER);
      case NOT_DELIVERED, RETURN_COLLECTED -> Optional.of(Move.SEND_BACK);
      case MISSING -> Optional.empty();
    };
  }

  private Heard moved(CourierEvent event, Move move) {
    return switch (deliveries.move(event.parcel(), move, event)) {
      case OrderDecision.Changed _ -> {
        meters.told("heard");
        yield Heard.MOVED;
      }
      case OrderDecision.Against _, OrderDecision.Placed _ -> noted(event);
      case OrderDecision.KeyUsed _, OrderDecision.Unknown _ -> noted(event);
    };
  }

  private Heard noted(CourierEvent event) {
    meters.told("late");
    deliveries.note(event.parcel(), event);
    return Heard.NOTED;
  }

  /** Whether a message's time lies within what is believed. */
  public static boolean isTimely(Instant sent, Instant now, DeliverySettings settings) {
    return !sent.isBefore(now.minus(settings.replayWindow()))
        && !sent.isAfter(now.plus(settings.replayWindow()));
  }
}
