package org.smartlibrary.loan.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;

/**
 * Does at the desk what a parcel's state asks for: copies of one that is packed are lent, of one
 * that is back taken in, of one that is lost declared lost. The state is written before, each line
 * after, and each may be done twice.
 */
final class ParcelWork {

  private final Lending lending;
  private final Readers readers;
  private final OrderChanges changes;
  private final Clock clock;

  ParcelWork(DeliveryParts parts, OrderChanges changes, Clock clock) {
    this.lending = parts.lending();
    this.readers = parts.readers();
    this.changes = changes;
    this.clock = clock;
  }

  Order complete(Order order) {
    Order latest = order;
    for (Parcel parcel : order.parcels()) {
      for (Line line : parcel.lines()) {
        if (parcel.isDue(line)) {
          Line done = done(order, parcel, line);
          latest =
              changes
                  .change(order.id(), now -> noted(now, parcel.id().number(), line, done))
                  .orElse(latest);
        }
      }
    }
    return latest;
  }

  private Line done(Order order, Parcel parcel, Line line) {
    return switch (parcel.state()) {
      case RETURNED -> {
        if (line.loan() != null) {
          lending.giveBack(line.loan(), line.item(), parcel.comesInAt());
        }
        yield line.in(Line.State.BACK);
      }
      case LOST -> {
        if (line.loan() != null) {
          lending.lost(line.loan(), parcel.library());
        }
        yield line.in(Line.State.LOST);
      }
      case WAITING, PICKED, SHIPPED, DELIVERED, RETURNING, CANCELLED -> lent(order, parcel, line);
    };
  }

  private Line lent(Order order, Parcel parcel, Line line) {
    Optional<Reader> reader = readers.find(order.reader());
    Lending.Lent outcome =
        reader
            .map(who -> lending.lend(line.hold(), who, line.item(), parcel.library()))
            .orElse(new Lending.Lent.Refused("UNKNOWN_READER"));
    return switch (outcome) {
      case Lending.Lent.Done lent -> line.lent(lent.loan());
      case Lending.Lent.Refused refused -> line.refusedBy(refused.rule());
    };
  }

  /** Somebody else may have noted it meanwhile. */
  private Order noted(Order latest, int number, Line before, Line after) {
    Parcel parcel = latest.parcel(number).orElseThrow();
    if (!parcel.lines().contains(before)) {
      return latest;
    }
    Parcel changed = parcel.with(line -> line.equals(before) ? after : line);
    Order noted =
        latest.with(
            changed.isEmpty() ? changed.in(ParcelState.CANCELLED, clock.instant()) : changed);
    return after.state() == Line.State.REFUSED
        ? noted
            .also(List.of(new Errand.Release(before.hold())))
            .step(clock.instant(), number, after.state().name(), null)
        : noted;
  }
}
