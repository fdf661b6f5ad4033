package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.hold.World.BRANCH;
import static org.smartlibrary.loan.hold.World.COUNTY;
import static org.smartlibrary.loan.hold.World.NOON;
import static org.smartlibrary.loan.hold.World.OTHER_BRANCH;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;

/** The process dies after each of its writes, one after the other; time heals all of it. */
class CrashTest {

  @Test
  void whereverItDiesEverythingIsAsIfItHadNot() {
    int last = 1;
    while (dyingAfter(last)) {
      last++;
    }
    assertThat(last).isGreaterThan(30);
  }

  private static boolean dyingAfter(int last) {
    var fragile = new Fragile(last);
    var world =
        new World(
            holds -> fragile.around(Holds.class, holds),
            copies -> fragile.around(KeptCopies.class, copies),
            places -> fragile.around(HoldPlaces.class, places));
    aDayAtTheDesk(world);
    step(world::heal);
    world.heal();
    Order.assertKept(world);
    return fragile.wasReached();
  }

  private static void aDayAtTheDesk(World world) {
    var shelf = world.copy(OTHER_BRANCH, "shelf");
    var lent = world.lent(COUNTY, "lent");
    for (var reader : List.of("a", "b", "c", "d")) {
      step(() -> world.place(reader, BRANCH));
    }
    step(() -> world.desk.notOnShelf(id("a")));
    step(() -> world.desk.suspend(id("c"), NOON.plus(Duration.ofHours(1))));
    bring(world, lent);
    step(() -> world.desk.cancel(id("b")));
    step(() -> world.desk.resume(id("c")));
    collect(world, lent);
    bring(world, shelf);
    world.clock.pass(Duration.ofDays(20));
    step(() -> world.ticking.tick(100));
    step(() -> world.place("e", COUNTY));
    takesHome(world, "d", world.lent(OTHER_BRANCH, "new"));
  }

  /** The desk has lent a reader a copy that had just come in, and goes on telling of it. */
  private static void takesHome(World world, String name, StockItem copy) {
    var reader = new ReaderId(name);
    if (!step(() -> world.line.served(reader, copy, world.clock.instant()))) {
      world.line.served(reader, copy, world.clock.instant());
    }
  }

  /** A desk that dies asks again when it has come back: its copy is still in its hands. */
  private static void bring(World world, StockItem copy) {
    if (!step(() -> world.brought(copy, BRANCH))) {
      world.brought(copy, BRANCH);
    }
  }

  /** What the desk has written it goes on telling until it is heard. */
  private static void collect(World world, StockItem copy) {
    world
        .shelves
        .keptFor(copy.key())
        .ifPresent(
            hold -> {
              world.shelves.lend(copy.key(), NOON.plus(Duration.ofDays(30)));
              if (!step(() -> world.line.fulfilled(hold, copy))) {
                world.line.fulfilled(hold, copy);
              }
            });
  }

  private static HoldId id(String reader) {
    return new HoldId("h-" + reader + "-" + BRANCH);
  }

  /** False when it died in it. */
  private static boolean step(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Fragile.Died died) {
      return false;
    }
  }
}
