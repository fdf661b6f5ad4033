package org.smartlibrary.loan.patron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.patron.People.NOON;
import static org.smartlibrary.loan.patron.People.atOnce;
import static org.smartlibrary.loan.patron.People.somebody;
import static org.smartlibrary.loan.patron.People.withPin;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.SetClock;

class GuardedPinsTest {

  private final SetClock clock = new SetClock(NOON);
  private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
  private final Pins pins = new GuardedPins(enrolments, clock);
  private final ReaderId reader = registered("2468");

  @Test
  void fourWrongTriesAreForgivenByTheRightOne() {
    for (int round = 0; round < 3; round++) {
      tryWrong(GuardedPins.WRONG_AT_MOST - 1);
      assertThat(pins.matches(reader, "2468")).isTrue();
    }
  }

  @Test
  void afterFiveWrongTriesTheRightOneIsRefusedForAWhile() {
    tryWrong(GuardedPins.WRONG_AT_MOST);

    assertThat(pins.matches(reader, "2468")).isFalse();
    clock.pass(GuardedPins.PAUSE.minusSeconds(1));
    assertThat(pins.matches(reader, "2468")).isFalse();
    clock.pass(GuardedPins.PAUSE);
    assertThat(pins.matches(reader, "2468")).isTrue();
  }

  @Test
  void manyWhoTryAtOnceTryNoMoreThanFive() {
    var next = new AtomicInteger(9000);
    atOnce(
        16,
        () -> {
          var pin = String.valueOf(next.getAndIncrement());
          return () -> pins.matches(reader, pin);
        });

    assertThat(pins.matches(reader, "2468")).isFalse();
  }

  @Test
  void oneReadersTriesAreNotAnothers() {
    tryWrong(GuardedPins.WRONG_AT_MOST);

    assertThat(pins.matches(registered("1357"), "1357")).isTrue();
    assertThat(pins.matches(registered(null), "1357")).isFalse();
    assertThat(pins.matches(new ReaderId("nobody"), "1357")).isFalse();
  }

  private void tryWrong(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(pins.matches(reader, "0000")).isFalse();
    }
  }

  private ReaderId registered(@Nullable String pin) {
    var wanted = withPin(somebody(), pin);
    new ReaderRegister(enrolments).register(wanted, _ -> true, Mandate.EVERYTHING);
    return wanted.id();
  }
}
