package org.smartlibrary.loan.digital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.digital.DigitalWorld.GANSU;
import static org.smartlibrary.loan.digital.DigitalWorld.LICENCE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of digital loans, with the lot's next version or not at all. */
class LeaseActivityTest {

  private final InMemoryLots lots = new InMemoryLots();
  private final DigitalWorld world;

  LeaseActivityTest() {
    Stores paper = Stores.onPaper();
    this.world =
        new DigitalWorld(new Stores(paper.licences(), lots, paper.accounts(), paper.queue()));
  }

  private List<String> told() {
    return lots.told().stream().map(told -> told.getClass().getSimpleName()).toList();
  }

  private static LeaseDecision.Runs runs(LeaseDecision decision) {
    return (LeaseDecision.Runs) decision;
  }

  @Test
  void aLoanIsToldFromItsBeginningToItsEndBeforeTime() {
    world.agree(1, Map.of());
    var lent = runs(world.lend("a", GANSU));
    world.lend("a", GANSU);
    world.lend("b", GANSU);
    assertThat(told()).containsExactly("Lent");
    assertThat(lots.told().getFirst())
        .isEqualTo(
            new LeaseActivity.Lent(
                Objects.requireNonNull(world.readers.get(lent.lease().reader())),
                LICENCE,
                lent.lease().until(),
                world.clock.instant()));

    assertThat(world.desk.giveBack(lent.lease().id(), lent.lease().token() + 1))
        .isInstanceOf(LeaseDecision.Refused.class);
    world.desk.giveBack(lent.lease().id(), lent.lease().token());
    world.desk.giveBack(lent.lease().id(), lent.lease().token());
    assertThat(told()).containsExactly("Lent", "Returned");
  }

  @Test
  void aLongerLoanIsToldWithItsNewEnd() {
    world.agree(1, Map.of());
    var lent = runs(world.lend("a", GANSU));
    world.pass(Duration.ofDays(3));
    var renewed = runs(world.desk.renew(lent.lease().id(), lent.lease().token()));
    assertThat(told()).containsExactly("Lent", "Renewed");
    assertThat(lots.told().getLast())
        .isInstanceOfSatisfying(
            LeaseActivity.Renewed.class,
            longer -> assertThat(longer.until()).isEqualTo(renewed.lease().until()));

    world.pass(Duration.ofDays(30));
    assertThat(world.desk.renew(lent.lease().id(), renewed.lease().token()))
        .isInstanceOf(LeaseDecision.Refused.class);
    assertThat(told()).hasSize(2);
  }

  @Test
  void ofManyWhoWantTheLastCopyOneIsToldToHaveIt() throws Exception {
    world.agree(1, Map.of());
    IntStream.range(0, 32).forEach(i -> world.reader("r" + i, GANSU));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<LeaseDecision>> all =
          IntStream.range(0, 32)
              .<Callable<LeaseDecision>>mapToObj(i -> () -> world.lend("r" + i, GANSU))
              .toList();
      threads.invokeAll(all);
    }
    assertThat(told()).containsExactly("Lent");
  }
}
