package org.smartlibrary.loan.delivery.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.delivery.Address;
import org.smartlibrary.loan.delivery.Destination;
import org.smartlibrary.loan.delivery.Line;
import org.smartlibrary.loan.delivery.Order;
import org.smartlibrary.loan.delivery.Parcel;
import org.smartlibrary.loan.delivery.ParcelState;
import org.smartlibrary.loan.delivery.WayBack;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.starter.security.Isil;

/** An order as those see it who may. */
@Schema(name = "Order")
record OrderView(
    String id,
    @Schema(description = "only the reader and the home library see it") @Nullable String reader,
    State state,
    DestinationView destination,
    List<ParcelView> parcels,
    Instant placedAt,
    Instant changedAt) {

  /** Where an order is as a whole. */
  enum State {
    BEING_PLACED,
    OPEN,
    OVER
  }

  /** Where it goes; the address is gone some time after the delivery. */
  record DestinationView(
      String kind, @Nullable Address address, @Nullable Isil library, @Nullable String code) {

    static DestinationView of(Destination destination) {
      return switch (destination) {
        case Destination.Home home -> new DestinationView("HOME", home.address(), null, null);
        case Destination.Locker locker ->
            new DestinationView("LOCKER", null, locker.library(), locker.code());
        case Destination.Branch branch ->
            new DestinationView("BRANCH", null, branch.library(), null);
      };
    }

    /** Without the address. */
    @Override
    public String toString() {
      return kind;
    }
  }

  /** A parcel. */
  record ParcelView(
      String id,
      Isil library,
      ParcelState state,
      Instant since,
      int grams,
      Money readerPays,
      Money libraryPays,
      @Nullable String courier,
      @Nullable String tracking,
      @Schema(description = "how it goes back, once its reader has said so")
          @Nullable WayBackView back,
      List<LineView> lines) {

    static ParcelView of(Parcel parcel) {
      return new ParcelView(
          parcel.id().toString(),
          parcel.library(),
          parcel.state(),
          parcel.since(),
          parcel.grams(),
          parcel.readerPays(),
          parcel.libraryPays(),
          parcel.courier(),
          parcel.tracking(),
          parcel.back() == null ? null : WayBackView.of(parcel.back()),
          parcel.lines().stream().map(LineView::of).toList());
    }
  }

  /** A way back: from where, and who pays what of it. */
  record WayBackView(
      ReturnForm.By by,
      @Nullable Isil library,
      @Nullable String code,
      @Nullable String tracking,
      Money readerPays,
      Money libraryPays,
      Instant since) {

    static WayBackView of(WayBack way) {
      return switch (way.from()) {
        case Destination.Home _ -> of(way, ReturnForm.By.COURIER, null, null);
        case Destination.Locker(Isil library, String code) ->
            of(way, ReturnForm.By.LOCKER, library, code);
        case Destination.Branch(Isil library) -> of(way, ReturnForm.By.BRANCH, library, null);
      };
    }

    private static WayBackView of(
        WayBack way, ReturnForm.By by, @Nullable Isil library, @Nullable String code) {
      return new WayBackView(
          by, library, code, way.tracking(), way.readerPays(), way.libraryPays(), way.since());
    }
  }

  /** A copy. */
  record LineView(
      String item,
      String title,
      Line.State state,
      @Nullable String loan,
      @Schema(description = "the rule that stood against it") @Nullable String refused) {

    static LineView of(Line line) {
      return new LineView(
          line.item().value(),
          line.title(),
          line.state(),
          line.loan() == null ? null : line.loan().value(),
          line.refused());
    }
  }

  static OrderView whole(Order order) {
    return of(order, order.reader().value(), _ -> true);
  }

  /** Who packs a parcel sees it, and where it goes, and nothing else of the order. */
  static OrderView packed(Order order, Predicate<Parcel> own) {
    return of(order, null, own);
  }

  private static OrderView of(Order order, @Nullable String reader, Predicate<Parcel> seen) {
    State state =
        order.isBeingPlaced() ? State.BEING_PLACED : order.isOver() ? State.OVER : State.OPEN;
    return new OrderView(
        order.id().value(),
        reader,
        state,
        DestinationView.of(order.destination()),
        order.parcels().stream().filter(seen).map(ParcelView::of).toList(),
        order.placedAt(),
        order.changedAt());
  }

  /** Says of no reader what was ordered. */
  @Override
  public String toString() {
    return "order " + id;
  }
}
