package org.smartlibrary.loan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartlibrary.loan.delivery.Counter.HOME;
import static org.smartlibrary.loan.delivery.Counter.OTHER;
import static org.smartlibrary.loan.delivery.Counter.door;
import static org.smartlibrary.loan.delivery.Counter.placed;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.policy.Terms;

class ReturnsTest {

  private static final Destination DOOR = new Destination.Home(null);
  private static final Destination LOCKER = new Destination.Locker(HOME, "A-7");
  private static final Destination BRANCH = new Destination.Branch(HOME);

  private final InMemoryOrders orders = new InMemoryOrders();
  private final Counter counter = new Counter(orders);

  private Order delivered() {
    Order order = counter.order();
    counter.delivered(order);
    return order;
  }

  private OrderDecision begin(Order order, Destination from) {
    return counter.returns.begin(counter.first(order).id(), from);
  }

  private CourierDesk.Heard fetched(Order order, String event) {
    return counter.courierDesk.hear(
        "van",
        new CourierEvent(
            event,
            counter.first(order).id(),
            CourierEvent.Kind.RETURN_COLLECTED,
            counter.clock.instant()));
  }

  private static OrderDecision against(OrderRule rule) {
    return new OrderDecision.Against(Refused.of(rule));
  }

  @Test
  void aParcelIsFetchedAtTheDoorAndPaidForWhenItIsFetched() {
    Order order = delivered();
    Money before = counter.till.owedBy(order.reader());

    assertThat(begin(order, DOOR)).isInstanceOf(OrderDecision.Changed.class);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.DELIVERED);
    assertThat(counter.van.fetching).containsValue(door());
    assertThat(counter.till.owedBy(order.reader())).isEqualTo(before);

    assertThat(fetched(order, "e1")).isEqualTo(CourierDesk.Heard.MOVED);
    assertThat(fetched(order, "e1")).isEqualTo(CourierDesk.Heard.KNOWN);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.RETURNING);
    assertThat(counter.till.owedBy(order.reader()).minus(before))
        .isEqualTo(Terms.DEFAULTS.deliveryFee().atMost(new Money(800)));

    counter.move(order, Move.TAKE_BACK);
    assertThat(counter.now(order).isOver()).isTrue();
    assertThat(counter.desk.out).isEmpty();
    assertThat(counter.till.charges).hasSize(2);
  }

  @Test
  void whatIsHandedInAtABranchCostsNothingAndNobodyFetchesIt() {
    Order order = delivered();
    int charges = counter.till.charges.size();
    begin(order, BRANCH);
    counter.move(order, Move.TAKE_BACK);

    assertThat(counter.van.fetching).isEmpty();
    assertThat(counter.first(order).comesInAt()).isEqualTo(HOME);
    assertThat(counter.till.charges).hasSize(charges);
  }

  @Test
  void saidTwiceIsAsSaidOnceAndSaidOtherwiseIsRefused() {
    Order order = delivered();
    begin(order, LOCKER);
    Order once = counter.now(order);

    assertThat(begin(order, LOCKER)).isEqualTo(new OrderDecision.Changed(once));
    assertThat(begin(order, BRANCH)).isEqualTo(against(OrderRule.RETURN_BEGUN));
    counter.move(order, Move.SEND_BACK);
    assertThat(begin(order, LOCKER)).isInstanceOf(OrderDecision.Changed.class);
    assertThat(counter.now(order).trail())
        .filteredOn(s -> s.what().equals("RETURN_BEGUN"))
        .hasSize(1);
  }

  @Test
  void rulesStandAgainstAWayBack() {
    Order packed = counter.order();
    counter.move(packed, Move.PICK);
    assertThat(begin(packed, BRANCH)).isEqualTo(against(OrderRule.NOT_NOW));

    Order order = delivered();
    assertThat(begin(order, new Destination.Branch(OTHER)))
        .isEqualTo(against(OrderRule.UNKNOWN_PLACE));
    assertThat(begin(order, new Destination.Locker(OTHER, "1")))
        .isEqualTo(against(OrderRule.UNKNOWN_PLACE));

    Order fetchedBefore =
        placed(counter.deliveries.place(counter.basket(BRANCH, null, counter.book(HOME))));
    counter.delivered(fetchedBefore);
    assertThat(begin(fetchedBefore, DOOR)).isEqualTo(against(OrderRule.NO_ADDRESS));
    assertThat(begin(fetchedBefore, LOCKER)).isInstanceOf(OrderDecision.Changed.class);
    assertThat(fetched(fetchedBefore, "e9")).isEqualTo(CourierDesk.Heard.MOVED);
  }

  @Test
  void anAddressIsKeptUntilTheParcelIsFetchedFromIt() {
    Order order = delivered();
    counter.clock.pass(Duration.ofDays(13));
    begin(order, DOOR);
    counter.clock.pass(Duration.ofDays(2));
    counter.deliveries.sweep();
    assertThat(counter.now(order).destination().hasAddress()).isTrue();

    fetched(order, "e1");
    counter.clock.pass(Duration.ofDays(15));
    counter.deliveries.sweep();
    assertThat(counter.now(order).destination().hasAddress()).isFalse();
    assertThat(begin(order, DOOR)).isInstanceOf(OrderDecision.Changed.class);
  }

  @Test
  void aCourierWhoIsAwayLeavesEverythingAsItWas() {
    Order order = delivered();
    Order before = counter.now(order);
    counter.van.away = true;
    assertThatThrownBy(() -> begin(order, DOOR)).isInstanceOf(Courier.CourierAway.class);
    assertThat(counter.now(order)).isEqualTo(before);
  }

  @Test
  void whereverThePowerGoesTheSameWordSaidAgainComesToTheSame() {
    Order order = delivered();
    orders.failAfter(0);
    assertThatThrownBy(() -> begin(order, DOOR)).isInstanceOf(InMemoryOrders.PowerGone.class);
    assertThat(begin(order, DOOR)).isInstanceOf(OrderDecision.Changed.class);
    for (int writes = 0; writes < 2; writes++) {
      orders.failAfter(writes);
      try {
        fetched(order, "e1");
      } catch (InMemoryOrders.PowerGone _) {
        fetched(order, "e1");
      }
    }
    counter.clock.pass(Duration.ofMinutes(1));
    counter.deliveries.sweep();
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.RETURNING);
    assertThat(counter.now(order).errands()).isEmpty();
    assertThat(counter.till.charges).hasSize(2);
  }

  @Test
  void ofManyWaysAtOnceOneCounts() throws Exception {
    Order order = delivered();
    List<Destination> ways = List.of(LOCKER, BRANCH, DOOR);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<OrderDecision>> all =
          IntStream.range(0, 12)
              .<Callable<OrderDecision>>mapToObj(i -> () -> begin(order, ways.get(i % 3)))
              .toList();
      Destination won = null;
      for (var done : threads.invokeAll(all)) {
        if (done.get() instanceof OrderDecision.Changed changed) {
          var from = Objects.requireNonNull(changed.order().parcels().getFirst().back()).from();
          assertThat(won == null || won.equals(from)).isTrue();
          won = from;
        }
      }
      assertThat(won).isNotNull();
    }
    assertThat(counter.now(order).trail())
        .filteredOn(s -> s.what().equals("RETURN_BEGUN"))
        .hasSize(1);
  }
}
