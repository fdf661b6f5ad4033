package org.smartlibrary.loan.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * One reader's order.
 *
 * @param home the library that the reader belongs to; it sees the order besides those that pack
 * @param digest of what was asked, by which a repetition is told from something else
 * @param placedAt when it was asked
 */
public record Order(
    OrderId id,
    ReaderId reader,
    Isil home,
    String digest,
    Destination destination,
    List<Parcel> parcels,
    List<OrderStep> trail,
    List<Errand> errands,
    Instant placedAt,
    long version) {

  private static final int LONGEST_TRAIL = 200;

  public Order {
    parcels = List.copyOf(parcels);
    trail = List.copyOf(trail);
    errands = List.copyOf(errands);
  }

  /** Whether copies are still to be kept for it: somebody is at it, or died. */
  public boolean isBeingPlaced() {
    return parcels.stream()
        .flatMap(parcel -> parcel.lines().stream())
        .anyMatch(line -> line.state() == Line.State.WANTED);
  }

  public boolean isOver() {
    return parcels.stream().allMatch(parcel -> parcel.state().isOver());
  }

  public Optional<Parcel> parcel(int number) {
    return parcels.stream().filter(parcel -> parcel.id().number() == number).findFirst();
  }

  public Instant changedAt() {
    return trail.getLast().at();
  }

  /** When the last parcel arrived, or came to nothing; empty while one is on its way. */
  public Optional<Instant> arrivedAt() {
    return parcels.stream().allMatch(parcel -> parcel.state().hasArrived())
        ? parcels.stream().map(Parcel::since).max(Instant::compareTo)
        : Optional.empty();
  }

  /** When something is still to be done that a death left undone. */
  public Optional<Instant> unfinishedSince() {
    boolean atWork =
        parcels.stream().anyMatch(parcel -> parcel.lines().stream().anyMatch(parcel::isDue));
    return isBeingPlaced() || atWork || !errands.isEmpty()
        ? Optional.of(changedAt())
        : Optional.empty();
  }

  boolean heard(String event) {
    return trail.stream().anyMatch(step -> event.equals(step.event()));
  }

  Order with(Parcel changed) {
    List<Parcel> all =
        parcels.stream()
            .map(parcel -> parcel.id().equals(changed.id()) ? changed : parcel)
            .toList();
    return new Order(id, reader, home, digest, destination, all, trail, errands, placedAt, version);
  }

  /** The newest lines stay when there are too many. */
  Order step(Instant at, @Nullable Integer parcel, String what, @Nullable String event) {
    List<OrderStep> longer = new ArrayList<>(trail);
    longer.add(new OrderStep(at, parcel, what, event));
    int from = Math.max(0, longer.size() - LONGEST_TRAIL);
    return new Order(
        id,
        reader,
        home,
        digest,
        destination,
        parcels,
        longer.subList(from, longer.size()),
        errands,
        placedAt,
        version);
  }

  Order also(List<Errand> more) {
    List<Errand> all = new ArrayList<>(errands);
    all.addAll(more);
    return errands(all);
  }

  Order done(Errand errand) {
    return errands(errands.stream().filter(other -> !other.equals(errand)).toList());
  }

  private Order errands(List<Errand> others) {
    return new Order(
        id, reader, home, digest, destination, parcels, trail, others, placedAt, version);
  }

  Order erased() {
    return new Order(
        id, reader, home, digest, destination.erased(), parcels, trail, errands, placedAt, version);
  }

  Order next() {
    return new Order(
        id, reader, home, digest, destination, parcels, trail, errands, placedAt, version + 1);
  }

  /** Says of no reader what was ordered. */
  @Override
  public String toString() {
    return "order " + id;
  }
}
