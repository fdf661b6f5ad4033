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
    @Nullable String tracking) {

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
        tracking);
  }

  Parcel in(ParcelState next, Instant now) {
    return new Parcel(id, library, lines, next, now, readerPays, libraryPays, courier, tracking);
  }

  Parcel by(String carrier, @Nullable String number) {
    return new Parcel(id, library, lines, state, since, readerPays, libraryPays, carrier, number);
  }

  /** Whether the desk has still to do with a copy what the parcel's state says. */
  public boolean isDue(Line line) {
    return switch (state) {
      case WAITING, CANCELLED -> false;
      case PICKED, SHIPPED, DELIVERED, RETURNING -> line.state() == Line.State.KEPT;
      case RETURNED, LOST -> line.state() == Line.State.LENT;
    };
  }

  /** Whether it holds anything: of a parcel all of whose copies were refused nothing is left. */
  boolean isEmpty() {
    return lines.stream().allMatch(line -> line.state() == Line.State.REFUSED);
  }
}
