package org.smartlibrary.loan.digital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.smartlibrary.loan.digital.DigitalWorld.GANSU;
import static org.smartlibrary.loan.digital.DigitalWorld.HUNAN;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set aside is never more than there is, whoever dies at which step. */
class SharesTest {

  private static final class Died extends RuntimeException {}

  @Test
  void sharesAreNotMoreThanTheLicence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigitalWorld.licence(3, Map.of(HUNAN, 2, GANSU, 2)));
  }

  @Test
  void aProvinceThatIsCutOffLendsItsShareWithoutSeeingAnythingElse() {
    var paper = Stores.onPaper();
    new DigitalWorld(paper).agree(3, Map.of(GANSU, 1));
    var cutOff =
        new DigitalWorld(
            new Stores(
                unreachable(Licences.class),
                new OneLot(paper.lots(), LotId.of(DigitalWorld.LICENCE, GANSU)),
                paper.accounts(),
                paper.queue()));

    assertThat(cutOff.lend("a", GANSU)).isInstanceOf(LeaseDecision.Runs.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsAgreedAndLentAndWhoeverDiesNoMoreMayBeLentThanOwned(long seed) {
    var chance = new Random(seed);
    var paper = Stores.onPaper();
    var left = new AtomicInteger(Integer.MAX_VALUE);
    var world =
        new DigitalWorld(
            new Stores(
                dying(Licences.class, paper.licences(), left),
                dying(Lots.class, paper.lots(), left),
                paper.accounts(),
                paper.queue()));
    for (int i = 0; i < 200; i++) {
      left.set(1 + chance.nextInt(6));
      something(world, chance, i);
      assertThat(world.running()).isLessThanOrEqualTo(20);
      assertThat(world.capacity()).isLessThanOrEqualTo(20);
    }
    left.set(Integer.MAX_VALUE);
    world.agree(20, Map.of(HUNAN, 3));
    world.pass(java.time.Duration.ofDays(99));
    world.ticking.tick(10);
    assertThat(world.capacity()).isEqualTo(20);
  }

  private static void something(DigitalWorld world, Random chance, int i) {
    try {
      switch (chance.nextInt(4)) {
        case 0 -> {
          int hunan = chance.nextInt(11);
          world.agree(20, Map.of(HUNAN, hunan, GANSU, chance.nextInt(21 - hunan)));
        }
        case 1 -> world.ticking.tick(10);
        case 2 -> world.pass(java.time.Duration.ofDays(chance.nextInt(3)));
        default -> world.lend("r" + i, chance.nextBoolean() ? HUNAN : GANSU);
      }
    } catch (Died died) {
      // Whoever comes next goes on.
    }
  }

  private static <T> T dying(Class<T> port, T store, AtomicInteger left) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              var result = method.invoke(store, arguments);
              if (method.getName().equals("save") && left.decrementAndGet() == 0) {
                throw new Died();
              }
              return result;
            }));
  }

  private static <T> T unreachable(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, _, _) -> {
              throw new IllegalStateException("cut off");
            }));
  }

  /** All that a cut-off province has. */
  private record OneLot(Lots lots, LotId own) implements Lots {

    @Override
    public java.util.Optional<Lot> find(LotId id) {
      assertThat(id).isEqualTo(own);
      return lots.find(id);
    }

    @Override
    public java.util.List<Lot> withRoom(LicenceId licence, java.time.Instant now) {
      throw new IllegalStateException("cut off");
    }

    @Override
    public boolean isDivided(LicenceId licence) {
      throw new IllegalStateException("cut off");
    }

    @Override
    public java.util.List<Lot> of(LicenceId licence) {
      throw new IllegalStateException("cut off");
    }

    @Override
    public java.util.Optional<Lot> withLease(LeaseId lease) {
      return lots.withLease(lease);
    }

    @Override
    public long full(java.time.Instant now) {
      throw new IllegalStateException("cut off");
    }

    @Override
    public boolean save(Lot next, java.util.List<LeaseActivity> told) {
      assertThat(next.id()).isEqualTo(own);
      return lots.save(next, told);
    }
  }
}
