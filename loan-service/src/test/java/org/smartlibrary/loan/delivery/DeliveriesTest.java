package org.smartlibrary.loan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.smartlibrary.loan.delivery.Counter.HOME;
import static org.smartlibrary.loan.delivery.Counter.OTHER;
import static org.smartlibrary.loan.delivery.Counter.door;
import static org.smartlibrary.loan.delivery.Counter.placed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;

class DeliveriesTest {

  private final InMemoryOrders orders = new InMemoryOrders();
  private final Counter counter = new Counter(orders);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WAITING   | PICKED | -       | -         | -         | -        | -    | CANCELLED
          PICKED    | =      | SHIPPED | DELIVERED | -         | RETURNED | LOST | -
          SHIPPED   | -      | =       | DELIVERED | RETURNING | RETURNED | LOST | -
          DELIVERED | -      | -       | =         | RETURNING | RETURNED | LOST | -
          RETURNING | -      | -       | -         | =         | RETURNED | LOST | -
          RETURNED  | -      | -       | -         | -         | =        | -    | -
          LOST      | -      | -       | -         | -         | RETURNED | =    | -
          CANCELLED | -      | -       | -         | -         | -        | -    | =
          """)
  void aParcelMovesAsTheTableSays(
      ParcelState state,
      String pick,
      String ship,
      String deliver,
      String sendBack,
      String takeBack,
      String lose,
      String cancel) {
    Map<Move, String> expected = new EnumMap<>(Move.class);
    Iterator<String> row =
        List.of(pick, ship, deliver, sendBack, takeBack, lose, cancel).iterator();
    for (Move move : Move.values()) {
      expected.put(move, row.next());
    }
    expected.forEach(
        (move, then) ->
            assertThat(state.after(move).map(next -> next == state ? "=" : next.name()).orElse("-"))
                .as("%s in %s", move, state)
                .isEqualTo(then));
  }

  @Test
  void whatAnOrderWouldComeToIsSaidAndNothingIsKept() {
    var basket = counter.basket(door(), "key", counter.book(HOME), counter.book(OTHER));
    var told = (Estimate.InParcels) counter.deliveries.estimate(basket);
    assertThat(counter.desk.kept).isEmpty();
    var parcels = placed(counter.deliveries.place(basket)).parcels();
    assertThat(told.parcels())
        .hasSize(2)
        .extracting(Parcel::library, Parcel::grams, Parcel::readerPays, Parcel::libraryPays)
        .containsExactlyElementsOf(
            parcels.stream()
                .map(it -> tuple(it.library(), it.grams(), it.readerPays(), it.libraryPays()))
                .toList());
    assertThat(counter.deliveries.estimate(counter.basket(door(), "none")))
        .isEqualTo(new Estimate.Against(Refused.of(OrderRule.EMPTY_BASKET)));
  }

  @Test
  void aParcelGoesOutAndComesBack() {
    Order order = counter.order();
    assertThat(counter.desk.kept).hasSize(2);
    counter.delivered(order);
    assertThat(counter.desk.out).hasSize(2);
    assertThat(counter.desk.kept).isEmpty();
    assertThat(counter.till.owedBy(order.reader()))
        .isEqualTo(Terms.DEFAULTS.deliveryFee().atMost(new Money(800)));

    counter.move(order, Move.SEND_BACK);
    counter.move(order, Move.TAKE_BACK);
    assertThat(counter.desk.out).isEmpty();
    assertThat(counter.first(order).lines()).extracting(Line::state).containsOnly(Line.State.BACK);
    assertThat(counter.now(order).isOver()).isTrue();
  }

  @Test
  void everyMoveMayBeSaidTwice() {
    Order order = counter.order();
    for (Move move : List.of(Move.PICK, Move.SHIP, Move.DELIVER, Move.SEND_BACK, Move.TAKE_BACK)) {
      counter.move(order, move);
      Order once = counter.now(order);
      assertThat(counter.move(order, move)).isEqualTo(new OrderDecision.Changed(once));
    }
    assertThat(counter.desk.lentInAll).isEqualTo(2);
    assertThat(counter.till.charges.size()).isLessThanOrEqualTo(1);
  }

  @Test
  void whatIsLostIsDeclaredAtTheDesk() {
    Order order = counter.order();
    counter.delivered(order);
    counter.move(order, Move.LOSE);

    assertThat(counter.desk.lost).hasSize(2);
    assertThat(counter.first(order).lines()).extracting(Line::state).containsOnly(Line.State.LOST);
  }

  @Test
  void anOrderIsCancelledUntilItIsPacked() {
    Order order = counter.order();
    assertThat(counter.deliveries.cancel(order.id())).isInstanceOf(OrderDecision.Changed.class);
    assertThat(counter.desk.kept).isEmpty();
    assertThat(counter.deliveries.cancel(order.id())).isInstanceOf(OrderDecision.Changed.class);

    Order packed = counter.order();
    counter.move(packed, Move.PICK);
    assertThat(counter.deliveries.cancel(packed.id()))
        .isEqualTo(new OrderDecision.Against(Refused.of(OrderRule.NOT_NOW)));
  }

  @Test
  void theSameKeyIsOneOrderAndAnotherBasketUnderItIsRefused() {
    ItemKey book = counter.book(HOME);
    Order first = placed(counter.deliveries.place(counter.basket(door(), "k", book)));
    assertThat(counter.deliveries.place(counter.basket(door(), "k", book)))
        .isEqualTo(new OrderDecision.Placed(first, false));
    assertThat(counter.deliveries.place(counter.basket(new Destination.Branch(HOME), "k", book)))
        .isInstanceOf(OrderDecision.KeyUsed.class);
    assertThat(counter.desk.kept).hasSize(1);
  }

  @Test
  void eachLibraryPacksItsOwnParcelAndNoneIsTooHeavyOrTooFull() {
    Order order =
        placed(
            counter.deliveries.place(
                counter.basket(
                    door(), null, counter.book(HOME), counter.book(OTHER), counter.book(HOME))));
    assertThat(order.parcels())
        .extracting(Parcel::library, parcel -> parcel.lines().size())
        .containsExactly(tuple(HOME, 2), tuple(OTHER, 1));

    Order full =
        placed(
            counter.deliveries.place(
                counter.basket(
                    door(),
                    null,
                    Stream.generate(() -> counter.book(HOME)).limit(4).toArray(ItemKey[]::new))));
    assertThat(full.parcels()).extracting(parcel -> parcel.lines().size()).containsExactly(3, 1);
    assertThat(full.parcels()).allSatisfy(parcel -> assertThat(parcel.grams()).isLessThan(2001));
  }

  @Test
  void aTitleTakesTheCopyOfALibraryThatPacksAnyway() {
    counter.book(OTHER);
    ItemKey named = counter.book(HOME);
    ItemKey second = counter.book(HOME);
    Order order =
        placed(
            counter.deliveries.place(
                new Basket(
                    counter.reader,
                    List.of(new Basket.Wish.Title(Counter.TITLE), new Basket.Wish.Copy(named)),
                    door(),
                    null)));
    assertThat(order.parcels()).hasSize(1);
    assertThat(order.parcels().getFirst().lines())
        .extracting(Line::item)
        .containsExactlyInAnyOrder(named, second);
  }

  @Test
  void rulesStandAgainstBaskets() {
    ItemKey book = counter.book(HOME);
    ItemKey map = counter.copy(HOME, ItemType.MAP);
    ItemKey[] seven = Stream.generate(() -> counter.book(HOME)).limit(7).toArray(ItemKey[]::new);
    assertThat(against()).isEqualTo(Refused.of(OrderRule.EMPTY_BASKET));
    assertThat(against(book, book)).isEqualTo(Refused.of(OrderRule.SAME_COPY_TWICE));
    assertThat(against(map)).isEqualTo(Refused.about(OrderRule.TOO_HEAVY, map.value()));
    assertThat(against(seven)).isEqualTo(Refused.counted(OrderRule.TOO_MANY_ITEMS, 7, 6));
    assertThat(against(counter.book(HOME), counter.book(OTHER), counter.book(Counter.FAR)))
        .isEqualTo(Refused.counted(OrderRule.TOO_MANY_PARCELS, 3, 2));
    counter.deliveries.place(counter.basket(door(), null, book));
    assertThat(against(book)).isEqualTo(Refused.about(OrderRule.NOT_AVAILABLE, book.value()));
  }

  private Refused against(ItemKey... items) {
    return ((OrderDecision.Against) counter.deliveries.place(counter.basket(door(), null, items)))
        .refused();
  }

  @ParameterizedTest
  @CsvSource({"800, 500, 500, 300", "800, 0, 0, 800", "800, 900, 800, 0", "0, 500, 0, 0"})
  void readerAndLibraryShareWhatAParcelCosts(long cost, long fee, long reader, long library) {
    assertThat(FeeSplit.of(new Money(cost), new Money(fee), door()))
        .isEqualTo(new FeeSplit(new Money(reader), new Money(library)));
    assertThat(FeeSplit.of(new Money(cost), new Money(fee), new Destination.Branch(HOME)).reader())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void aCopyThatIsRefusedIsLeftOutAndNamed() {
    ItemKey good = counter.book(HOME);
    ItemKey bad = counter.book(HOME);
    counter.desk.refusing.add(bad);
    Order order = placed(counter.deliveries.place(counter.basket(door(), null, good, bad)));

    assertThat(counter.first(order).lines())
        .filteredOn(line -> line.state() == Line.State.REFUSED)
        .singleElement()
        .extracting(Line::refused)
        .isEqualTo("LIMIT_REACHED");
    counter.desk.refusing.add(good);
    counter.move(order, Move.PICK);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.CANCELLED);
    assertThat(counter.desk.kept).isEmpty();
  }

  @Test
  void withoutACourierNothingIsShippedAndLaterItIs() {
    Order order = counter.order();
    counter.move(order, Move.PICK);
    counter.van.away = true;
    assertThatThrownBy(() -> counter.move(order, Move.SHIP))
        .isInstanceOf(Courier.CourierAway.class);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.PICKED);
    assertThat(counter.till.charges).isEmpty();

    counter.van.away = false;
    counter.move(order, Move.SHIP);
    assertThat(counter.first(order).tracking()).isEqualTo("V-" + counter.first(order).id());
  }

  @Test
  void aBranchFetchesWithoutACourierAndWithoutAFee() {
    Order order =
        placed(
            counter.deliveries.place(
                counter.basket(new Destination.Branch(OTHER), null, counter.book(HOME))));
    counter.delivered(order);
    assertThat(counter.van.booked).isEmpty();
    assertThat(counter.till.charges).isEmpty();
  }

  /** However far it came, the clock goes on, and all is as if nothing had happened. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
  void whereverThePowerGoesEverythingIsDoneOnce(int after) {
    ItemKey one = counter.book(HOME);
    ItemKey two = counter.book(HOME);
    orders.failAfter(after);
    List<Runnable> day = new ArrayList<>();
    Basket basket = counter.basket(door(), "key", one, two);
    day.add(() -> counter.deliveries.place(basket));
    OrderId id = OrderId.derivedFrom("r1", "key");
    for (Move move : List.of(Move.PICK, Move.SHIP, Move.DELIVER, Move.TAKE_BACK)) {
      day.add(() -> counter.deliveries.move(new ParcelId(id, 1), move));
    }
    for (Runnable step : day) {
      try {
        step.run();
      } catch (InMemoryOrders.PowerGone _) {
        counter.clock.pass(Duration.ofMinutes(1));
        counter.deliveries.sweep();
        step.run();
      }
    }
    counter.clock.pass(Duration.ofMinutes(1));
    counter.deliveries.sweep();

    Order order = orders.find(id).orElseThrow();
    assertThat(order.parcels().getFirst().state()).isEqualTo(ParcelState.RETURNED);
    assertThat(order.parcels().getFirst().lines())
        .extracting(Line::state)
        .containsOnly(Line.State.BACK);
    assertThat(order.unfinishedSince()).isEmpty();
    assertThat(counter.desk.lentInAll).isEqualTo(2);
    assertThat(counter.desk.out).isEmpty();
    assertThat(counter.desk.kept).isEmpty();
    assertThat(counter.till.charges.size()).isLessThanOrEqualTo(1);
  }

  @Test
  void theClockAloneFinishesWhatADeathLeft() {
    ItemKey one = counter.book(HOME);
    ItemKey two = counter.book(HOME);
    orders.failAfter(1);
    assertThatThrownBy(() -> counter.deliveries.place(counter.basket(door(), "key", one, two)))
        .isInstanceOf(InMemoryOrders.PowerGone.class);
    counter.deliveries.sweep();
    OrderId id = OrderId.derivedFrom("r1", "key");
    assertThat(orders.find(id).orElseThrow().isBeingPlaced()).isTrue();

    counter.clock.pass(Duration.ofMinutes(1));
    counter.deliveries.sweep();
    assertThat(orders.find(id).orElseThrow().isBeingPlaced()).isFalse();
    assertThat(counter.desk.kept).hasSize(2);
  }

  @Test
  void ofCancellingAndPackingAtOnceOneWins() throws InterruptedException {
    for (int round = 0; round < 20; round++) {
      Order order = counter.order();
      int before = counter.desk.out.size();
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Callable<OrderDecision>> all =
            IntStream.range(0, 2)
                .<Callable<OrderDecision>>mapToObj(
                    i ->
                        () ->
                            i == 0
                                ? counter.deliveries.cancel(order.id())
                                : counter.move(order, Move.PICK))
                .toList();
        threads.invokeAll(all);
      }
      Parcel parcel = counter.first(order);
      boolean cancelled = parcel.state() == ParcelState.CANCELLED;
      assertThat(counter.desk.out.size() - before).isEqualTo(cancelled ? 0 : 2);
      assertThat(counter.desk.kept).isEmpty();
    }
  }

  @Test
  void anAddressIsInNoTextOfAnything() {
    Order order = counter.order();
    assertThat(order + " " + order.destination() + door() + counter.basket(door(), "k"))
        .doesNotContain(Counter.NAME)
        .doesNotContain(Counter.STREET)
        .doesNotContain(Counter.PHONE);
  }
}
