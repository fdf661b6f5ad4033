package org.smartlibrary.loan.interlending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.smartlibrary.loan.interlending.Bench.FAR;
import static org.smartlibrary.loan.interlending.Bench.HERE;
import static org.smartlibrary.loan.interlending.Bench.SAME_COUNTY;
import static org.smartlibrary.loan.interlending.Bench.SAME_PREFECTURE;
import static org.smartlibrary.loan.interlending.Bench.SAME_PROVINCE;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.starter.security.Isil;

class RoutingTest {

  private final Bench bench = new Bench();
  private final Routing routing = new Routing(Bench.settings());

  private static Holder holder(String isil, Ring ring, int available, double kilometres) {
    return new Holder(new Isil(isil), ring, 2, available, OptionalDouble.of(kilometres), 0, 0, 0);
  }

  private List<String> order(Holder... holders) {
    return routing.order(List.of(holders)).stream()
        .map(supplier -> supplier.party().id().value())
        .toList();
  }

  @Test
  void theCountyComesBeforeThePrefectureTheProvinceAndTheNation() {
    assertThat(
            order(
                holder("CN-4", Ring.NATION, 1, 1),
                holder("CN-3", Ring.PROVINCE, 1, 2),
                holder("CN-1", Ring.COUNTY, 1, 99),
                holder("CN-2", Ring.PREFECTURE, 1, 3)))
        .containsExactly("CN-1", "CN-2", "CN-3", "CN-4");
  }

  @Test
  void whoHasACopyOnTheShelfComesBeforeWhoIsNear() {
    assertThat(order(holder("CN-1", Ring.COUNTY, 0, 1), holder("CN-4", Ring.NATION, 1, 1000)))
        .containsExactly("CN-4", "CN-1");
  }

  @Test
  void withinARingTheShorterWayComesFirst() {
    assertThat(order(holder("CN-1", Ring.PROVINCE, 1, 200), holder("CN-2", Ring.PROVINCE, 1, 100)))
        .containsExactly("CN-2", "CN-1");
  }

  @Test
  void whoHasMuchToDoIsAskedLater() {
    Holder busy = new Holder(new Isil("CN-1"), Ring.PROVINCE, 1, 1, OptionalDouble.of(50), 9, 0, 0);
    assertThat(order(busy, holder("CN-2", Ring.PROVINCE, 1, 200))).containsExactly("CN-2", "CN-1");
  }

  @Test
  void whoGaveMoreThanItGotIsAskedLaterAndWhoOwesSooner() {
    Holder gave = new Holder(new Isil("CN-1"), Ring.PROVINCE, 1, 1, OptionalDouble.of(50), 0, 8, 0);
    Holder owes =
        new Holder(new Isil("CN-3"), Ring.PROVINCE, 1, 1, OptionalDouble.of(150), 0, 0, 4);
    assertThat(order(gave, holder("CN-2", Ring.PROVINCE, 1, 120), owes))
        .containsExactly("CN-3", "CN-2", "CN-1");
  }

  @Test
  void aDebtHalvesTheWayAtMost() {
    Holder owes =
        new Holder(new Isil("CN-1"), Ring.PROVINCE, 1, 1, OptionalDouble.of(300), 0, 0, 999);
    assertThat(order(owes, holder("CN-2", Ring.PROVINCE, 1, 149))).containsExactly("CN-2", "CN-1");
  }

  @Test
  void theOrderIsTheSameHoweverTheHoldersCome() {
    Holder one = holder("CN-1", Ring.PROVINCE, 1, 100);
    Holder two = holder("CN-2", Ring.PROVINCE, 1, 100);
    assertThat(order(one, two)).isEqualTo(order(two, one)).containsExactly("CN-1", "CN-2");
  }

  @Test
  void everyPlaceHasItsReasons() {
    Holder holder =
        new Holder(new Isil("CN-1"), Ring.PROVINCE, 3, 2, OptionalDouble.of(12.3), 1, 2, 3);
    assertThat(routing.order(List.of(holder)).getFirst().reasons())
        .extracting(Reason::says)
        .containsExactly("province", "2 of 3 on the shelf", "12 km", "1 open", "gave 2, got 3");
  }

  @Test
  void theNetworkItselfSaysWhoIsNear() {
    List.of(FAR, SAME_PROVINCE, SAME_PREFECTURE).forEach(isil -> bench.copy(isil, true));
    bench.copy(new Isil("CN-430121-A"), false);
    Isil branch = SAME_COUNTY;

    InterlibraryRequest request =
        Bench.opened(bench.interlending.open(branch, Bench.need(), false, null));

    assertThat(request.rota().suppliers())
        .extracting(supplier -> supplier.party().id().value(), Supplier::ring)
        .containsExactly(
            tuple(SAME_PREFECTURE.value(), Ring.PREFECTURE),
            tuple(SAME_PROVINCE.value(), Ring.PROVINCE),
            tuple(FAR.value(), Ring.NATION),
            tuple("CN-430121-A", Ring.COUNTY));
  }

  @Test
  void aLibraryAsksNeitherItselfNorThoseBelowIt() {
    bench.copy(HERE, false);
    bench.copy(SAME_COUNTY, false);
    bench.copy(FAR, true);

    assertThat(bench.wish().rota().suppliers())
        .extracting(supplier -> supplier.party().id().value())
        .containsExactly(FAR.value());
  }

  @Test
  void whatStandsBelowIsNotAskedForElsewhere() {
    bench.copy(SAME_COUNTY, true);
    bench.copy(FAR, true);

    assertThat(bench.interlending.open(HERE, Bench.need(), false, null))
        .isInstanceOf(Opening.HeldHere.class);
  }

  @Test
  void aPastDebtBetweenTwoLibrariesChangesTheOrder() {
    bench.copy(SAME_PROVINCE, true);
    bench.library("CN-430300", Level.PREFECTURE, "CN-430000", 112.6, 26.8);
    bench.copy(new Isil("CN-430300"), true);
    assertThat(bench.wish().progress().turn()).contains(Party.of(SAME_PROVINCE));

    for (int i = 0; i < 6; i++) {
      InterlibraryRequest before = bench.wish();
      bench.act(
          before,
          new Happening.Sent(before.progress().turn().orElseThrow(), null, null, Money.ZERO));
    }
    assertThat(bench.requests.suppliedTo(Party.of(HERE), Bench.MONDAY.minusSeconds(1)))
        .hasSizeGreaterThan(1);
  }
}
