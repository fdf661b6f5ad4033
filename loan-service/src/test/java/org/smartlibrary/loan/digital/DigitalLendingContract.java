package org.smartlibrary.loan.digital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.digital.DigitalWorld.GANSU;
import static org.smartlibrary.loan.digital.DigitalWorld.HUNAN;
import static org.smartlibrary.loan.digital.DigitalWorld.LICENCE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.digital.LeaseDecision.Ended;
import org.smartlibrary.loan.digital.LeaseDecision.Refused;
import org.smartlibrary.loan.digital.LeaseDecision.Runs;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Block;

/** What digital lending promises, wherever it is kept. */
@SuppressWarnings("NullAway.Init")
public abstract class DigitalLendingContract {

  private static final int THREADS = 64;

  private DigitalWorld world;

  protected abstract Stores stores();

  @BeforeEach
  public void begin() {
    world = new DigitalWorld(stores());
  }

  @Test
  public void aCopyIsLentUntilItsDaysAreOver() {
    world.agree(1, Map.of());
    var runs = (Runs) world.lend("a", HUNAN);

    assertThat(runs.lease().until()).isEqualTo(DigitalWorld.NOON.plus(Duration.ofDays(14)));
    assertThat(world.desk.find(runs.lease().id())).contains(runs);
    assertThat(((Runs) world.lend("a", HUNAN)).again()).isTrue();
    world.pass(Duration.ofDays(14));
    assertThat(world.desk.find(runs.lease().id())).isEmpty();
    assertThat(world.lend("b", GANSU)).isInstanceOf(Runs.class);
  }

  @Test
  public void whoComesTooLateIsToldThePlaceInTheQueueAndIsServedInThatOrder() {
    world.agree(1, Map.of());
    var first = (Runs) world.lend("a", HUNAN);
    assertThat(world.lend("b", HUNAN)).isEqualTo(new Refused(LeaseRule.ALL_LENT, null, null, 1));
    world.pass(Duration.ofSeconds(1));
    assertThat(world.lend("c", GANSU)).isEqualTo(new Refused(LeaseRule.ALL_LENT, null, null, 2));
    assertThat(world.lend("b", HUNAN)).isEqualTo(new Refused(LeaseRule.ALL_LENT, null, null, 1));

    assertThat(world.desk.giveBack(first.lease().id(), first.lease().token()))
        .isEqualTo(new Ended(first.lease().id()));
    assertThat(world.lend("d", HUNAN)).isInstanceOf(Refused.class);
    assertThat(world.lend("c", GANSU)).isInstanceOf(Refused.class);
    assertThat(world.lend("b", HUNAN)).isInstanceOf(Runs.class);
  }

  @Test
  public void whoDoesNotComeForAFreeLeaseLosesThePlace() {
    world.agree(1, Map.of());
    var first = (Runs) world.lend("a", HUNAN);
    world.lend("b", HUNAN);
    world.pass(Duration.ofSeconds(1));
    world.lend("c", HUNAN);
    world.desk.giveBack(first.lease().id(), first.lease().token());

    world.ticking.tick(10);
    world.pass(Duration.ofDays(1));
    world.ticking.tick(10);
    assertThat(world.lend("c", HUNAN)).isInstanceOf(Refused.class);
    world.pass(Duration.ofDays(1));
    world.ticking.tick(10);
    assertThat(world.lend("c", HUNAN)).isInstanceOf(Runs.class);
  }

  @Test
  public void anOldTokenChangesNothing() {
    world.agree(2, Map.of());
    var first = (Runs) world.lend("a", HUNAN);
    long old = first.lease().token();
    world.pass(Duration.ofDays(3));
    var renewed = (Runs) world.desk.renew(first.lease().id(), old);

    assertThat(renewed.lease().token()).isGreaterThan(old);
    assertThat(renewed.lease().until()).isEqualTo(world.clock.instant().plus(Duration.ofDays(14)));
    assertThat(rule(world.desk.giveBack(first.lease().id(), old))).isEqualTo(LeaseRule.STALE_TOKEN);
    assertThat(rule(world.desk.renew(first.lease().id(), old))).isEqualTo(LeaseRule.STALE_TOKEN);
    assertThat(world.running()).isEqualTo(1);
    assertThat(world.desk.giveBack(first.lease().id(), renewed.lease().token()))
        .isInstanceOf(Ended.class);
    assertThat(rule(world.desk.giveBack(first.lease().id(), renewed.lease().token())))
        .isEqualTo(LeaseRule.LEASE_OVER);
  }

  @Test
  public void noLaterLeaseHasASmallerToken() {
    world.agree(1, Map.of());
    long last = 0;
    for (int i = 0; i < 5; i++) {
      var runs = (Runs) world.lend("r" + i, HUNAN);
      assertThat(runs.lease().token()).isGreaterThan(last);
      last = runs.lease().token();
      world.desk.giveBack(runs.lease().id(), last);
    }
  }

  @Test
  public void whatSomebodyWaitsForIsNotRenewed() {
    world.agree(1, Map.of());
    var runs = (Runs) world.lend("a", HUNAN);
    world.lend("b", HUNAN);
    assertThat(rule(world.desk.renew(runs.lease().id(), runs.lease().token())))
        .isEqualTo(LeaseRule.WAITED_FOR);
  }

  @Test
  public void aProvincesShareIsItsOwnAndTheRestIsEverybodys() {
    world.agree(3, Map.of(GANSU, 2));
    assertThat(world.lend("a", HUNAN)).isInstanceOf(Runs.class);
    assertThat(rule(world.lend("b", HUNAN))).isEqualTo(LeaseRule.ALL_LENT);
    assertThat(((Runs) world.lend("c", GANSU)).lot().province()).contains(GANSU);
    assertThat(((Runs) world.lend("d", GANSU)).lot().province()).contains(GANSU);
    assertThat(rule(world.lend("e", GANSU))).isEqualTo(LeaseRule.ALL_LENT);
    assertThat(world.running()).isEqualTo(3);
  }

  @Test
  public void aLicenceOfThousandsIsManyDocumentsAndOneNumber() {
    world.agree(5_000, Map.of(HUNAN, 300));
    assertThat(world.stores.lots().of(LICENCE)).hasSize(1 + 19);
    assertThat(world.capacity()).isEqualTo(5_000);
    assertThat(world.lend("a", GANSU)).isInstanceOf(Runs.class);
    assertThat(world.lend("b", HUNAN)).isInstanceOf(Runs.class);
  }

  @Test
  public void aLicenceThatShrinksTakesNothingFromAnybodyAndLendsNoMore() {
    world.agree(3, Map.of());
    var a = (Runs) world.lend("a", HUNAN);
    var b = (Runs) world.lend("b", HUNAN);
    var smaller = world.agree(1, Map.of());

    assertThat(world.running()).isEqualTo(2);
    assertThat(smaller.isSettled()).isFalse();
    world.desk.giveBack(a.lease().id(), a.lease().token());
    world.ticking.tick(10);
    assertThat(world.capacity()).isEqualTo(1);
    assertThat(rule(world.lend("c", HUNAN))).isEqualTo(LeaseRule.ALL_LENT);
    assertThat(world.stores.licences().find(LICENCE)).get().matches(Licence::isSettled);
    assertThat(b.lease().token()).isPositive();
  }

  @Test
  public void aShareThatIsMovedIsTakenAwayBeforeItIsGiven() {
    world.agree(2, Map.of(HUNAN, 2));
    var lent = (Runs) world.lend("a", HUNAN);
    world.agree(2, Map.of(GANSU, 2));

    assertThat(world.capacity()).isEqualTo(2);
    assertThat(world.lend("b", GANSU)).isInstanceOf(Runs.class);
    assertThat(rule(world.lend("c", GANSU))).isEqualTo(LeaseRule.ALL_LENT);
    world.desk.giveBack(lent.lease().id(), lent.lease().token());
    world.ticking.tick(10);
    assertThat(world.lend("c", GANSU)).isInstanceOf(Runs.class);
    assertThat(world.running()).isEqualTo(2);
  }

  @Test
  public void theReadersOwnLimitAndStandingHold() {
    for (int i = 0; i < 6; i++) {
      var id = new LicenceId("M" + i);
      world.allotting.agree(
          new Licence(
              id,
              new org.smartlibrary.loan.stock.UnionId("M" + i),
              HUNAN,
              "书",
              1,
              14,
              Map.of(),
              Map.of(),
              1));
      var decision = world.lend(id, "a", HUNAN);
      assertThat(decision instanceof Runs).isEqualTo(i < 5);
    }
    world.pass(Duration.ofDays(15));
    assertThat(world.lend(new LicenceId("M5"), "a", HUNAN)).isInstanceOf(Runs.class);

    world.agree(9, Map.of());
    world.reader("blocked", HUNAN, new Block(Block.Reason.MISUSE, HUNAN, DigitalWorld.NOON, null));
    assertThat(rule(world.lend("blocked", HUNAN))).isEqualTo(LeaseRule.CARD_BLOCKED);
    world.owed = Money.ofYuan("20.01");
    assertThat(rule(world.lend("poor", HUNAN))).isEqualTo(LeaseRule.DEBT_TOO_HIGH);
  }

  @Test
  public void aLicenceThatIsNotThereIsUnknownAndTakesNoPlace() {
    assertThat(world.lend(new LicenceId("none"), "a", HUNAN))
        .isEqualTo(new LeaseDecision.Unknown("licence none"));
    assertThat(world.stores.accounts().of(world.reader("a", HUNAN))).isEmpty();
  }

  @Test
  public void sixtyFourWantTheLastCopyAndOneGetsIt() {
    world.agree(1, Map.of());
    List<LeaseDecision> decisions = atOnce(i -> world.lend("r" + i, i % 2 == 0 ? HUNAN : GANSU));

    assertThat(decisions).filteredOn(Runs.class::isInstance).hasSize(1);
    assertThat(decisions)
        .filteredOn(Refused.class::isInstance)
        .hasSize(THREADS - 1)
        .allSatisfy(
            refused -> {
              assertThat(rule(refused)).isEqualTo(LeaseRule.ALL_LENT);
              assertThat(((Refused) refused).place()).isBetween(1, THREADS);
            });
    assertThat(world.running()).isEqualTo(1);
    assertThat(world.stores.queue().line(LICENCE, 100)).hasSize(THREADS - 1);
  }

  @Test
  public void whileSharesAreMovedAndManyLendNoMoreAreLentThanOwned() {
    world.agree(10, Map.of(HUNAN, 5));
    List<Integer> seen =
        atOnce(
            i -> {
              if (i % 16 == 0) {
                world.agree(10, Map.of(HUNAN, i / 16, GANSU, 10 - i / 16));
              } else {
                world.lend("r" + i, i % 2 == 0 ? HUNAN : GANSU);
              }
              return world.running();
            });

    assertThat(seen).allMatch(running -> running <= 10);
    world.ticking.tick(10);
    assertThat(world.running()).isLessThanOrEqualTo(10);
    var licence = world.stores.licences().find(LICENCE).orElseThrow();
    assertThat(licence.promised().values().stream().mapToInt(Integer::intValue).sum())
        .isLessThanOrEqualTo(10);
    assertThat(world.capacity()).isLessThanOrEqualTo(10);
  }

  private static LeaseRule rule(LeaseDecision decision) {
    return ((Refused) decision).rule();
  }

  private static <T> List<T> atOnce(IntFunction<T> work) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> results = new ArrayList<>();
      for (var future :
          executor.invokeAll(
              IntStream.range(0, THREADS)
                  .<Callable<T>>mapToObj(i -> () -> work.apply(i))
                  .toList())) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
