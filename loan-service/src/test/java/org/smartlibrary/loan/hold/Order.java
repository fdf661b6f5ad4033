package org.smartlibrary.loan.hold;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import org.smartlibrary.loan.hold.HoldState.WithCopy;

/** What is true whenever everybody has had time to finish. */
final class Order {

  private Order() {}

  static void assertKept(World world) {
    var all = world.paper.all();
    for (var hold : all) {
      assertThat(hold.errands()).as("%s owes nothing", hold).isEmpty();
      assertThat(hold.state()).as("%s", hold).isNotInstanceOf(HoldState.Asked.class);
      if (hold.state() instanceof WithCopy with) {
        assertThat(world.shelves.kept()).containsEntry(with.item(), hold.id());
      }
    }
    world
        .shelves
        .kept()
        .forEach(
            (copy, hold) ->
                assertThat(world.paper.having(copy))
                    .as("who has %s", copy)
                    .extracting(Hold::id)
                    .containsExactly(hold));
    for (var reader : world.readers.keySet()) {
      assertThat(world.shelves.holdsOf(reader))
          .isEqualTo(world.paper.openOf(reader).stream().map(Hold::id).collect(toSet()));
    }
    assertNobodyWaitsBesideAFreeCopy(world);
  }

  private static void assertNobodyWaitsBesideAFreeCopy(World world) {
    var now = world.clock.instant();
    var copies = world.shelves.copies(World.TITLE);
    var free = world.shelves.free(copies);
    for (var hold : world.paper.all()) {
      if (hold.isInLineAt(now)) {
        for (var copy : copies) {
          var at = free.get(copy.key());
          assertThat(
                  at != null
                      && world.eligibility.mayHave(hold.belonging(), hold.pickup(), copy, at, now))
              .as("%s stands free beside %s", copy.key(), hold)
              .isFalse();
        }
      }
    }
  }
}
