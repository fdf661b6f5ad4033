package org.smartlibrary.loan.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.fee.Charges.NOON;
import static org.smartlibrary.loan.fee.Charges.READER;
import static org.smartlibrary.loan.fee.Charges.SHIQUAN;
import static org.smartlibrary.loan.fee.Charges.charge;
import static org.smartlibrary.loan.fee.Charges.pay;
import static org.smartlibrary.loan.fee.Charges.refund;
import static org.smartlibrary.loan.fee.Charges.reverse;
import static org.smartlibrary.loan.fee.Charges.waive;
import static org.smartlibrary.loan.patron.People.atOnce;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What every store of the ledger promises, with the till before it. */
public abstract class FeesContract {

  /** The same store at every call within a test. */
  protected abstract Fees fees();

  @Test
  void theSameCauseIsChargedOnce() {
    till().charge(charge("L1|OVERDUE", "2.50"));
    till().charge(charge("L1|OVERDUE", "9.00"));
    till().charge(charge("L1|LOST", "30.00"));

    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("32.50"));
    assertThat(till().owedBy(new ReaderId("r-2"))).isEqualTo(Money.ZERO);
  }

  @Test
  void everythingOfAFeeIsKept() {
    till().charge(charge("F", "5.00"));
    till().book("F", pay("2.00", "k1"));
    till().book("F", waive("1.00", "k2"));
    till().book("F", reverse("k1", "k3"));

    var fee = fees().find("F").orElseThrow();

    assertThat(fee.charge()).isEqualTo(charge("F", "5.00"));
    assertThat(fee.entries())
        .extracting(Entry::kind)
        .containsExactly(
            Entry.Kind.CHARGE, Entry.Kind.PAYMENT, Entry.Kind.WAIVER, Entry.Kind.REVERSAL);
    assertThat(fee.entries().getLast())
        .isEqualTo(
            new Entry(
                Entry.Kind.REVERSAL,
                Money.ofYuan("2.00"),
                NOON,
                "k3",
                SHIQUAN,
                "clerk",
                "wrong reader",
                "k1",
                Money.ofYuan("4.00")));
    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("4.00"));
  }

  @Test
  void ofManyWhoPayAtOnceExactlyTheAmountIsTaken() {
    till().charge(charge("F", "10.00"));
    var next = new AtomicInteger();

    var bookings =
        atOnce(
            64,
            () -> {
              var order = pay("0.30", "key-" + next.incrementAndGet());
              return () -> till().book("F", order);
            });

    assertThat(bookings).filteredOn(Booking.Booked.class::isInstance).hasSize(33);
    assertThat(bookings).filteredOn(Booking.Refused.class::isInstance).hasSize(31);
    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("0.10"));
  }

  @Test
  void aPaymentThatIsSentManyTimesAtOnceIsBookedOnce() {
    till().charge(charge("F", "10.00"));

    var bookings = atOnce(64, () -> () -> till().book("F", pay("0.30", "the-same")));

    assertThat(bookings).filteredOn(Booking.Booked.class::isInstance).hasSize(1);
    assertThat(bookings).filteredOn(Booking.Repeated.class::isInstance).hasSize(63);
    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("9.70"));
  }

  @Test
  void afterAnyBookingsAtOnceTheSumOfTheEntriesIsWhatIsOwed() {
    var random = new Random(4);
    var ids = List.of("A", "B", "C");
    ids.forEach(id -> till().charge(charge(id, "3.00")));
    var next = new AtomicInteger();
    atOnce(
        48,
        () -> {
          int number = next.incrementAndGet();
          var id = ids.get(random.nextInt(ids.size()));
          var other = "key-" + (1 + random.nextInt(number));
          var order =
              List.of(
                      pay("0.50", "key-" + number),
                      waive("0.20", "key-" + number),
                      reverse(other, "key-" + number))
                  .get(random.nextInt(3));
          return () -> till().book(id, order);
        });

    var sum = Money.ZERO;
    for (var id : ids) {
      var fee = fees().find(id).orElseThrow();
      assertThat(fee.entries()).allMatch(entry -> entry.left().compareTo(Money.ZERO) >= 0);
      assertThat(fee.entries().getLast().left()).isEqualTo(fee.owed());
      sum = sum.plus(fee.owed());
    }
    assertThat(till().owedBy(READER)).isEqualTo(sum);
  }

  @Test
  void feesAreListedByReaderLibraryAndWhetherTheyAreOpen() {
    till().charge(charge("A", READER, "1.00", NOON));
    till().charge(charge("B", READER, "1.00", NOON.plusSeconds(1)));
    till().charge(charge("C", new ReaderId("r-2"), "1.00", NOON.plusSeconds(2)));
    till().book("A", pay("1.00", "k"));

    assertThat(ids(Optional.of(READER), Optional.empty(), Optional.empty()))
        .containsExactly("B", "A");
    assertThat(ids(Optional.of(READER), Optional.empty(), Optional.of(true))).containsExactly("B");
    assertThat(ids(Optional.empty(), Optional.of(SHIQUAN), Optional.of(false)))
        .containsExactly("A");
    assertThat(ids(Optional.empty(), Optional.of(new Isil("CN-1")), Optional.empty())).isEmpty();
    assertThat(fees().open(READER)).extracting(fee -> fee.charge().id()).containsExactly("B");
    assertThat(fees().page(query(Optional.of(READER)), new PageRequest(1, 1)).items())
        .extracting(fee -> fee.charge().id())
        .containsExactly("A");
  }

  @Test
  void aLibrarysBookkeepingSeesWhatWasBookedSince() {
    till().charge(charge("A", READER, "1.00", NOON));
    till().charge(charge("B", READER, "1.00", NOON.plusSeconds(9)));
    var seen = new ArrayList<String>();

    fees().forEachSince(SHIQUAN, NOON.plusSeconds(1), fee -> seen.add(fee.charge().id()));

    assertThat(seen).containsExactly("B");
  }

  @Test
  void whoeverOwesIsBoundAndWhoeverIsErasedIsForgottenByTheLedger() {
    till().charge(charge("A", "1.00"));
    assertThat(till().binding(READER)).contains("¥1.00 is owed");
    till().book("A", waive("1.00", "k"));
    assertThat(till().binding(READER)).isEmpty();

    till().forget(READER);

    assertThat(ids(Optional.of(READER), Optional.empty(), Optional.empty())).isEmpty();
    assertThat(fees().find("A")).isPresent();
    assertThat(till().book("A", reverse("k", "k2"))).isInstanceOf(Booking.Booked.class);
    assertThat(till().owedBy(READER)).isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsToBeGivenBackIsKnownBindsTheReaderAndIsHandedOutOnce() {
    till().charge(charge("A", "5.00"));
    till().book("A", pay("3.00", "k1"));
    for (int again = 0; again < 2; again++) {
      till().forgive("A", SHIQUAN, "found", NOON);
      till().giveBack("A", SHIQUAN, "found", NOON);
    }
    assertThat(fees().creditOf(READER)).isEqualTo(Money.ofYuan("3.00"));
    assertThat(fees().creditOf(new ReaderId("r-2"))).isEqualTo(Money.ZERO);
    assertThat(till().binding(READER)).contains("¥3.00 is to be given back");

    var bookings = atOnce(64, () -> () -> till().book("A", refund("3.00", "the-same")));
    assertThat(bookings).filteredOn(Booking.Booked.class::isInstance).hasSize(1);
    assertThat(fees().creditOf(READER)).isEqualTo(Money.ZERO);
    assertThat(till().binding(READER)).isEmpty();
  }

  @Test
  void whatIsChargedByHandIsChargedOnceAndForTheSameOnly() {
    var charge = charge("CN-1|key-0001", "5.00");
    assertThat(till().charge(charge, "clerk")).contains(charge);
    var later = charge(charge.id(), READER, "5.00", NOON.plusSeconds(9));
    assertThat(till().charge(later, "clerk")).contains(charge);
    assertThat(till().charge(charge(charge.id(), "6.00"), "clerk")).isEmpty();

    assertThat(till().owedBy(READER)).isEqualTo(Money.ofYuan("5.00"));
    assertThat(fees().find(charge.id()).orElseThrow().entries().getFirst().clerk())
        .isEqualTo("clerk");
  }

  private List<String> ids(
      Optional<ReaderId> reader, Optional<Isil> library, Optional<Boolean> open) {
    return fees().page(new FeeQuery(reader, library, open), new PageRequest(0, 10)).items().stream()
        .map(fee -> fee.charge().id())
        .toList();
  }

  private static FeeQuery query(Optional<ReaderId> reader) {
    return new FeeQuery(reader, Optional.empty(), Optional.empty());
  }

  protected final Till till() {
    return new Till(fees());
  }
}
