package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartlibrary.loan.hold.World.BRANCH;
import static org.smartlibrary.loan.hold.World.COUNTY;
import static org.smartlibrary.loan.hold.World.GANSU;
import static org.smartlibrary.loan.hold.World.NOON;
import static org.smartlibrary.loan.hold.World.TITLE;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.member.UnknownLibrary;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/** Who may wait for what. */
class PlacingTest {

  private static final HoldId ID = new HoldId("h1");

  private final World world = new World();
  private final ReaderId reader = world.reader("a");
  private final HoldRequest good =
      new HoldRequest(reader, new Wish.Title(TITLE), BRANCH, LocalDate.of(2026, 12, 1));

  @BeforeEach
  void aTitleThatIsOut() {
    world.lent(COUNTY, "1");
  }

  @Test
  void aHoldStandsWhenItsPlaceIsTaken() {
    var placed = (HoldDecision.Placed) world.placing.place(ID, good);

    assertThat(placed.again()).isFalse();
    assertThat(placed.hold().state()).isInstanceOf(HoldState.Waiting.class);
    assertThat(placed.hold().title()).isEqualTo("红楼梦");
    assertThat(placed.hold().errands()).isEmpty();
    assertThat(world.shelves.holdsOf(reader)).containsExactly(ID);
    assertThat(world.paper.told()).containsExactly(new HoldActivity.Placed());
  }

  @Test
  void theSameRequestIsAnsweredTheSameAndAnotherUnderItsKeyIsNot() {
    world.placing.place(ID, good);
    assertThat(world.placing.place(ID, good))
        .isInstanceOfSatisfying(
            HoldDecision.Placed.class, placed -> assertThat(placed.again()).isTrue());
    assertThat(world.paper.all()).hasSize(1);
    assertThat(world.placing.place(ID, new HoldRequest(reader, good.wish(), COUNTY, null)))
        .isInstanceOf(HoldDecision.KeyUsed.class);
  }

  @Test
  void whoeverWantsWhatIsNotThereIsToldSo() {
    assertThat(place(new HoldRequest(new ReaderId("nobody"), good.wish(), BRANCH, null)))
        .isEqualTo(new HoldDecision.Unknown("reader"));
    assertThat(place(new HoldRequest(reader, new Wish.Title(new UnionId("X")), BRANCH, null)))
        .isEqualTo(new HoldDecision.Unknown("title:X"));
    var nowhere = new HoldRequest(reader, good.wish(), new Isil("CN-404"), null);
    assertThatThrownBy(() -> place(nowhere)).isInstanceOf(UnknownLibrary.class);
  }

  @Test
  void aBlockedCardWaitsForNothing() {
    world.reader("a", new Block(Block.Reason.MISUSE, COUNTY, NOON, null));
    assertRefused(HoldRule.CARD_BLOCKED, good);
  }

  @Test
  void anOldCardWaitsForNothing() {
    world.clock.pass(java.time.Duration.ofDays(100));
    assertRefused(HoldRule.CARD_EXPIRED, new HoldRequest(reader, good.wish(), BRANCH, null));
  }

  @Test
  void whoOwesTooMuchIsToldHowMuchAndHowMuchMayBe() {
    world.owed.put(reader, Money.ofYuan("20.01"));
    assertThat(place(good))
        .isEqualTo(new HoldDecision.Refused(new Refusal(HoldRule.DEBT_TOO_HIGH, "20.01", "20.00")));
    world.owed.put(reader, Money.ofYuan("20.00"));
    assertThat(place(good)).isInstanceOf(HoldDecision.Placed.class);
  }

  @Test
  void nobodyCollectsAnythingAtALibraryThatIsClosed() {
    world.libraries.put(
        new Library(
            BRANCH,
            "分馆",
            null,
            Level.BRANCH,
            COUNTY,
            null,
            ZoneId.of("Asia/Shanghai"),
            Library.Status.CLOSED,
            2));
    assertRefused(HoldRule.PICKUP_CLOSED, good);
  }

  @Test
  void aLastDayThatIsOverIsNone() {
    assertRefused(
        HoldRule.LAST_DAY_OVER,
        new HoldRequest(reader, good.wish(), BRANCH, LocalDate.of(2026, 11, 1)));
  }

  @Test
  void whatNoLibraryInReachHasIsNotWaitedForInVain() {
    assertRefused(HoldRule.NO_COPY_IN_REACH, new HoldRequest(reader, good.wish(), GANSU, null));
  }

  @Test
  void nobodyWaitsTwiceForTheSame() {
    world.place("a", BRANCH);
    assertRefused(HoldRule.ALREADY_WAITING, good);
  }

  @Test
  void theLimitIsMetAndNothingIsLeftBehind() {
    for (int i = 0; i < 5; i++) {
      var title = new UnionId("other" + i);
      world.copy(COUNTY, "o" + i, title);
      var other = new HoldRequest(reader, new Wish.Title(title), BRANCH, null);
      assertThat(world.placing.place(new HoldId("other" + i), other))
          .isInstanceOf(HoldDecision.Placed.class);
    }
    assertThat(place(good))
        .isEqualTo(new HoldDecision.Refused(new Refusal(HoldRule.LIMIT_REACHED, "5", "5")));
    assertThat(world.paper.find(ID)).isEmpty();

    world.desk.cancel(new HoldId("other0"));
    assertThat(place(good)).isInstanceOf(HoldDecision.Placed.class);
  }

  private HoldDecision place(HoldRequest request) {
    return world.placing.place(ID, request);
  }

  private void assertRefused(HoldRule rule, HoldRequest request) {
    assertThat(place(request))
        .isInstanceOfSatisfying(
            HoldDecision.Refused.class,
            refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    assertThat(world.paper.find(ID)).isEmpty();
    assertThat(world.shelves.holdsOf(reader).contains(ID)).isFalse();
  }
}
