package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.hold.World.BRANCH;
import static org.smartlibrary.loan.hold.World.COUNTY;
import static org.smartlibrary.loan.hold.World.FAR_COUNTY;
import static org.smartlibrary.loan.hold.World.NEIGHBOUR;
import static org.smartlibrary.loan.hold.World.OTHER_BRANCH;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** Whatever is done in whatever order: the line keeps its order, and nothing is given twice. */
class AnySequenceTest {

  private static final List<Isil> PLACES =
      List.of(COUNTY, BRANCH, OTHER_BRANCH, NEIGHBOUR, FAR_COUNTY);
  private static final int STEPS = 80;

  private final World world = new World();
  private final List<StockItem> copies = new ArrayList<>();
  private final Map<HoldId, LinePlace> places = new HashMap<>();
  private int readers;

  static List<Long> seeds() {
    return new Random(20261126).longs(150).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderIsKept(long seed) {
    var chance = new Random(seed);
    for (int i = 0; i < 4; i++) {
      copies.add(world.copy(any(chance, PLACES), "c" + i));
    }
    for (int i = 0; i < STEPS; i++) {
      something(chance);
      assertAlways();
    }
    world.heal();
    finishDeskWork();
    world.heal();
    Order.assertKept(world);
  }

  private void something(Random chance) {
    switch (chance.nextInt(11)) {
      case 0, 1 -> place(chance);
      case 2 -> anyHold(chance).ifPresent(hold -> world.desk.cancel(hold.id()));
      case 3 ->
          anyHold(chance)
              .ifPresent(
                  hold ->
                      world.desk.suspend(
                          hold.id(), world.clock.instant().plus(Duration.ofHours(5))));
      case 4 -> anyHold(chance).ifPresent(hold -> world.desk.resume(hold.id()));
      case 5 -> anyHold(chance).ifPresent(hold -> world.desk.notOnShelf(hold.id()));
      case 6 -> takeOrBring(any(chance, copies), any(chance, PLACES));
      case 7 -> finishDeskWork();
      case 8 -> anyHold(chance).ifPresent(hold -> takeAnother(hold, any(chance, copies)));
      case 9 -> find(any(chance, copies), any(chance, PLACES));
      default -> {
        world.clock.pass(Duration.ofHours(chance.nextInt(40)));
        world.ticking.tick(100);
      }
    }
  }

  private void place(Random chance) {
    var hold = world.place("r" + readers++, any(chance, PLACES));
    places.put(hold.id(), hold.place());
  }

  /** Whoever may take it takes it, and brings it back anywhere. */
  private void takeOrBring(StockItem copy, Isil where) {
    if (world.shelves.isLent(copy.key())) {
      assertGoesToTheFirst(copy, where);
      return;
    }
    var kept = world.shelves.keptFor(copy.key()).flatMap(world.paper::find);
    boolean ready = kept.map(Hold::state).filter(HoldState.Ready.class::isInstance).isPresent();
    if (kept.isEmpty() || ready) {
      world.shelves.lend(copy.key(), world.clock.instant().plus(Duration.ofDays(9)));
      kept.ifPresent(hold -> world.line.fulfilled(hold.id(), copy));
    }
  }

  /** Who waits for a title sees one of its copies on a shelf, and borrows it. */
  private void takeAnother(Hold hold, StockItem copy) {
    if (world.shelves.free(List.of(copy)).containsKey(copy.key())) {
      var now = world.clock.instant();
      world.shelves.lend(copy.key(), now.plus(Duration.ofDays(9)));
      world.line.served(hold.request().reader(), copy, now);
      assertThat(world.paper.openOf(hold.request().reader())).isEmpty();
    }
  }

  private void find(StockItem copy, Isil where) {
    if (world.shelves.isMissing(copy.key())) {
      assertGoesToTheFirst(copy, where);
    }
  }

  private void assertGoesToTheFirst(StockItem copy, Isil where) {
    var now = world.clock.instant();
    var first =
        world.paper.all().stream()
            .filter(hold -> hold.isInLineAt(now))
            .filter(
                hold ->
                    world.eligibility.mayHave(hold.belonging(), hold.pickup(), copy, where, now))
            .min(Comparator.comparing(Hold::place))
            .map(Hold::id);
    assertThat(world.brought(copy, where).map(Turn::hold)).isEqualTo(first);
  }

  /** What was to be fetched is fetched, what is on its way arrives. */
  private void finishDeskWork() {
    for (var copy : copies) {
      var hold = world.shelves.keptFor(copy.key()).flatMap(world.paper::find);
      hold.filter(it -> it.state() instanceof HoldState.Allocated)
          .ifPresent(it -> world.brought(copy, world.shelves.where(copy.key())));
      hold.filter(it -> it.state() instanceof HoldState.InTransit)
          .ifPresent(it -> arrive(it, copy));
    }
  }

  private void arrive(Hold hold, StockItem copy) {
    world.shelves.comesBack(copy.key(), hold.pickup());
    assertThat(world.line.arrived(hold.id(), copy)).isPresent();
  }

  private void assertAlways() {
    for (var copy : copies) {
      assertThat(world.paper.having(copy.key())).hasSizeLessThanOrEqualTo(1);
    }
    places.forEach(
        (id, place) -> assertThat(world.paper.find(id)).map(Hold::place).contains(place));
  }

  private Optional<Hold> anyHold(Random chance) {
    var all = world.paper.all();
    return all.isEmpty() ? Optional.empty() : Optional.of(any(chance, all));
  }

  private static <T> T any(Random chance, List<T> some) {
    return some.get(chance.nextInt(some.size()));
  }
}
