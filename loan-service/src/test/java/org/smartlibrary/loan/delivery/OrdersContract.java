package org.smartlibrary.loan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What every place for orders promises. */
public abstract class OrdersContract {

  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
  private static final PageRequest FIRST = new PageRequest(0, 20);

  private final Isil library = new Isil("CN-" + UUID.randomUUID().toString().substring(0, 8));
  private final ReaderId reader = new ReaderId(UUID.randomUUID().toString());

  protected abstract Orders orders();

  private Order order(Destination destination, ParcelState state, Instant since) {
    OrderId id = OrderId.at(NOW);
    ParcelId parcel = new ParcelId(id, 1);
    Line kept =
        new Line(
            new ItemKey(library, new Barcode("b1")),
            "红楼梦",
            600,
            new HoldId("h1"),
            Line.State.LENT,
            new LoanId("l1"),
            null);
    Line refused =
        new Line(
            new ItemKey(library, new Barcode("b|2")),
            "西游记",
            700,
            new HoldId("h2"),
            Line.State.REFUSED,
            null,
            "LIMIT_REACHED");
    return new Order(
        id,
        reader,
        library,
        "digest",
        destination,
        List.of(
            new Parcel(
                parcel,
                library,
                List.of(kept, refused),
                state,
                since,
                new Money(500),
                new Money(300),
                "fast",
                "T-1",
                null)),
        List.of(new OrderStep(since, 1, "ORDERED", "e-1"), new OrderStep(since, null, "X", null)),
        List.of(),
        NOW,
        1);
  }

  private Destination.Home home() {
    return new Destination.Home(new Address("张三", "13900000000", "人民路一号", "长沙", "410000"));
  }

  @Test
  public void anOrderComesBackAsItWasGiven() {
    for (Destination destination :
        List.of(
            home(),
            new Destination.Home(null),
            new Destination.Locker(library, "A-7"),
            new Destination.Branch(library))) {
      Order order =
          order(destination, ParcelState.SHIPPED, NOW)
              .also(
                  List.of(
                      new Errand.Release(new HoldId("h2")),
                      new Errand.Charge(new ParcelId(OrderId.at(NOW), 1), new Money(500))));
      Order own =
          new Order(
              order.id(),
              order.reader(),
              order.home(),
              order.digest(),
              order.destination(),
              order.parcels(),
              order.trail(),
              List.of(
                  order.errands().getFirst(),
                  new Errand.Charge(new ParcelId(order.id(), 1), new Money(500))),
              order.placedAt(),
              order.version());
      assertThat(orders().add(own)).isTrue();
      assertThat(orders().add(own)).isFalse();
      assertThat(orders().find(own.id())).contains(own);
    }
  }

  @Test
  public void aWayBackIsKeptAndWhoFetchesFindsIt() {
    String courier = "van-" + library;
    for (Destination from :
        List.of(
            new Destination.Branch(library),
            new Destination.Locker(library, "B-1"),
            new Destination.Home(null))) {
      boolean fetched = !(from instanceof Destination.Branch);
      WayBack way =
          new WayBack(
              from, new Money(300), new Money(0), fetched ? "R-1" : null, NOW.plusSeconds(1));
      Order going = order(home(), ParcelState.DELIVERED, NOW);
      Parcel parcel = going.parcels().getFirst().by(courier, "T-1").goingBack(way, courier);
      going =
          going.with(parcel).also(List.of(new Errand.ChargeReturn(parcel.id(), new Money(300))));
      orders().add(going);
      assertThat(orders().find(going.id())).contains(going);
      assertThat(orders().toFetch(courier, NOW.plusSeconds(2), 100).contains(going))
          .isEqualTo(fetched);
      assertThat(orders().toFetch(courier, NOW.plusSeconds(1), 100)).isEmpty();
    }
  }

  @Test
  public void onlyTheNextVersionReplacesAnOrder() {
    Order order = order(home(), ParcelState.SHIPPED, NOW);
    orders().add(order);
    Order next = order.step(NOW, 1, "DELIVERED", null).next();

    assertThat(orders().replace(next)).isTrue();
    assertThat(orders().replace(next)).isFalse();
    assertThat(orders().find(order.id())).contains(next);
  }

  @Test
  public void readersAndPackersHaveTheirLists() {
    Order order = order(home(), ParcelState.WAITING, NOW);
    orders().add(order);

    assertThat(orders().of(reader, FIRST).items()).containsExactly(order);
    assertThat(orders().at(library, null, FIRST).items()).containsExactly(order);
    assertThat(orders().at(library, ParcelState.WAITING, FIRST).total()).isEqualTo(1);
    assertThat(orders().at(library, ParcelState.PICKED, FIRST).items()).isEmpty();
    assertThat(orders().states().get(ParcelState.WAITING)).isPositive();
  }

  @Test
  public void ordersOfTheSameMomentStandOnOnePageEach() {
    var placed = new HashSet<OrderId>();
    for (int i = 0; i < 9; i++) {
      var order = order(home(), ParcelState.WAITING, NOW);
      placed.add(order.id());
      orders().add(order);
    }

    var shown = new ArrayList<OrderId>();
    for (int page = 0; page < 5; page++) {
      var request = new PageRequest(page, 2);
      orders().at(library, ParcelState.WAITING, request).items().forEach(o -> shown.add(o.id()));
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(placed);
  }

  @Test
  public void ofAForgottenReaderNothingIsLeft() {
    orders().add(order(home(), ParcelState.RETURNED, NOW));
    orders().forget(new ReaderId("somebody-else"));
    assertThat(orders().of(reader, FIRST).total()).isEqualTo(1);
    orders().forget(reader);
    assertThat(orders().of(reader, FIRST).total()).isZero();
  }

  @Test
  public void whatIsUndoneIsFoundUntilItIsDone() {
    Order order =
        order(new Destination.Branch(library), ParcelState.SHIPPED, NOW)
            .also(List.of(new Errand.Release(new HoldId("h2"))));
    orders().add(order);

    assertThat(orders().unfinished(NOW.plusSeconds(1), 1000)).contains(order);
    assertThat(orders().unfinished(NOW, 1000)).doesNotContain(order);
    orders().replace(order.done(order.errands().getFirst()).next());
    assertThat(orders().unfinished(NOW.plusSeconds(1), 1000))
        .extracting(Order::id)
        .doesNotContain(order.id());
  }

  @Test
  public void anAddressIsFoundOnceEverythingArrivedAndUntilItIsErased() {
    Order arrived = order(home(), ParcelState.DELIVERED, NOW);
    Order underWay = order(home(), ParcelState.SHIPPED, NOW);
    Order branch = order(new Destination.Branch(library), ParcelState.DELIVERED, NOW);
    List.of(arrived, underWay, branch).forEach(orders()::add);

    assertThat(orders().withAddress(NOW.plusSeconds(1), 1000))
        .contains(arrived)
        .doesNotContain(underWay, branch);
    assertThat(orders().withAddress(NOW, 1000)).doesNotContain(arrived);
    orders().replace(arrived.erased().next());
    assertThat(orders().withAddress(NOW.plusSeconds(1), 1000))
        .extracting(Order::id)
        .doesNotContain(arrived.id());
  }

  @Test
  public void whatACourierHasIsFound() {
    Order order = order(home(), ParcelState.SHIPPED, NOW);
    orders().add(order);

    assertThat(orders().shipped("fast", NOW.plusSeconds(1), 1000)).contains(order);
    assertThat(orders().shipped("fast", NOW, 1000)).doesNotContain(order);
    assertThat(orders().shipped("slow", NOW.plusSeconds(1), 1000)).doesNotContain(order);
  }
}
