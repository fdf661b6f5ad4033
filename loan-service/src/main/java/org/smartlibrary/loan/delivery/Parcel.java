package org.smartlibrary.loan.delivery;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.starter.security.Isil;

/**
 * What one library packs for one order.
 *
 * @param readerPays what the reader pays for it, once it is shipped
 * @param libraryPays what the library carries
 * @param courier who brings it
 * @param tracking under which number
 * @param back how it goes back, once its reader has said so
 */
public record Parcel(
    ParcelId id,
    Isil library,
    List<Line> lines,
    ParcelState state,
    Instant since,
    Money readerPays,
    Money libraryPays,
    @Nullable String courier,
    @Nullable String tracking,
    @Nullable WayBack back) {

  public Parcel {
    lines = List.copyOf(lines);
  }

  public int grams() {
    return lines.stream().mapToInt(Line::grams).sum();
  }

  Parcel with(UnaryOperator<Line> change) {
    return new Parcel(
        id,
        library,
        lines.stream().map(change).toList(),
        state,
        since,
        readerPays,
        libraryPays,
        courier,
        tracking,
        back);
  }

  Parcel in(ParcelState next, Instant now) {
    return new Parcel(
        id, library, lines, next, now, readerPays, libraryPays, courier, tracking, back);
  }

  Parcel by(String carrier, @Nullable String number) {
    return new Parcel(
        id, library, lines, state, since, readerPays, libraryPays, carrier, number, back);
  }

  /** It stays where it is until it is fetched or handed in; who fetches it may tell of it. */
  Parcel goingBack(WayBack way, String carrier) {
    boolean fetched = !(way.from() instanceof Destination.Branch);
    String by = courier == null && fetched ? carrier : courier;
    return new Parcel(
        id, library, lines, state, way.since(), readerPays, libraryPays, by, tracking, way);
  }

  /** Where it comes in again: at the branch that its reader named, and else where it was packed. */
  public Isil comesInAt() {
    return back != null && back.from() instanceof Destination.Branch(Isil branch)
        ? branch
        : library;
  }

  /** Whether the desk has still to do with a copy what the parcel's state says. */
  public boolean isDue(Line line) {
    return switch (state) {
      case WAITING, CANCELLED -> false;
      case PICKED, SHIPPED, DELIVERED, RETURNING -> line.state() == Line.State.KEPT;
      case RETURNED, LOST -> line.state() == Line.State.LENT;
    };
  }

  /** Whether a courier was asked to fetch it and has not come yet. */
  public boolean isToBeFetched() {
    return state == ParcelState.DELIVERED && back != null && back.tracking() != null;
  }

  /** Whether it holds anything: of a parcel all of whose copies were refused nothing is left. */
  boolean isEmpty() {
    return lines.stream().allMatch(line -> line.state() == Line.State.REFUSED);
  }
}
