package org.smartlibrary.loan.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartlibrary.loan.fee.Charges.NOON;
import static org.smartlibrary.loan.fee.Charges.READER;
import static org.smartlibrary.loan.fee.Charges.SHIQUAN;
import static org.smartlibrary.loan.fee.Charges.charge;
import static org.smartlibrary.loan.fee.Charges.pay;
import static org.smartlibrary.loan.patron.People.atOnce;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.ReaderId;

/** What a sum that a reader pays comes to, on every store. */
public abstract class PaymentsContract {

  protected abstract Fees fees();

  protected abstract Plans plans();

  @BeforeEach
  void charged() {
    till().charge(charge("old", READER, "3.00", NOON));
    till().charge(charge("new", READER, "4.00", NOON.plusSeconds(9)));
    till().charge(charge("other", new ReaderId("r-2"), "9.00", NOON));
  }

  @Test
  void theOldestFeeIsPaidFirst() {
    assertThat(take("5.00", "key-1")).isEqualTo(taken("5.00", "0.00"));

    assertThat(owed("old")).isEqualTo(Money.ZERO);
    assertThat(owed("new")).isEqualTo(Money.ofYuan("2.00"));
    assertThat(till().owedBy(new ReaderId("r-2"))).isEqualTo(Money.ofYuan("9.00"));
  }

  @Test
  void nobodyPaysMoreThanIsOwed() {
    assertThat(take("7.01", "key-1")).isEqualTo(new Taking.MoreThanOwed(Money.ofYuan("7.00")));
    assertThat(take("7.00", "key-1")).isEqualTo(taken("7.00", "0.00"));
  }

  @Test
  void aRepetitionBooksNothingAndIsAnsweredAlikeEvenWhenNothingIsOwedAnyMore() {
    assertThat(take("5.00", "key-1")).isEqualTo(take("5.00", "key-1"));
    till().book("new", pay("2.00", "key-2"));

    assertThat(take("5.00", "key-1")).isEqualTo(taken("5.00", "0.00"));
    assertThat(take("4.00", "key-1")).isEqualTo(new Taking.KeyReused());
    assertThat(payments().take(new ReaderId("r-2"), Money.ofYuan("5.00"), slip("key-1")))
        .isEqualTo(new Taking.KeyReused());
    assertThat(owed("other")).isEqualTo(Money.ofYuan("9.00"));
  }

  @Test
  void theSameSumSentManyTimesAtOnceIsTakenOnce() {
    assertThat(atOnce(64, () -> () -> take("5.00", "key-1"))).containsOnly(taken("5.00", "0.00"));

    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("2.00"));
  }

  @Test
  void ofManySumsAtOnceNoMoreIsBookedThanIsOwed() {
    var next = new AtomicInteger();
    var takings =
        atOnce(
            32,
            () -> {
              var key = "key-" + next.incrementAndGet();
              return () -> take("1.50", key);
            });

    var booked =
        takings.stream()
            .map(taking -> taking instanceof Taking.Taken(var sum, _) ? sum : Money.ZERO)
            .reduce(Money.ZERO, Money::plus);
    assertThat(booked.plus(till().owedBy(READER))).isEqualTo(Money.ofYuan("7.00"));
  }

  @Test
  void whatACrashLeftUnbookedIsBookedByTheRepetition() {
    var dying = new DyingFees(fees(), 1);
    var payments = new Payments(dying, new Till(dying), plans());
    assertThatThrownBy(() -> payments.take(READER, Money.ofYuan("5.00"), slip("key-1")))
        .isInstanceOf(DyingFees.Died.class);
    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("4.00"));

    assertThat(take("5.00", "key-1")).isEqualTo(taken("5.00", "0.00"));

    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("2.00"));
  }

  @Test
  void whatSomebodyElsePaidAfterTheCrashIsGivenBackAsChange() {
    plans().decide(Plan.of(SHIQUAN + "|key-1", Money.ofYuan("5.00"), fees().open(READER)));
    till().book("old", pay("2.00", "key-2"));

    assertThat(take("5.00", "key-1")).isEqualTo(taken("3.00", "2.00"));
    assertThat(take("5.00", "key-1")).isEqualTo(taken("3.00", "2.00"));
  }

  private Taking take(String yuan, String key) {
    return payments().take(READER, Money.ofYuan(yuan), slip(key));
  }

  private static Order.Slip slip(String key) {
    return new Order.Slip(key, SHIQUAN, null, NOON);
  }

  private static Taking taken(String booked, String change) {
    return new Taking.Taken(Money.ofYuan(booked), Money.ofYuan(change));
  }

  private Money owed(String fee) {
    return fees().find(fee).orElseThrow().owed();
  }

  private Payments payments() {
    return new Payments(fees(), till(), plans());
  }

  private Till till() {
    return new Till(fees());
  }
}
