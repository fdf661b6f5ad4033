package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.hold.World.BRANCH;
import static org.smartlibrary.loan.hold.World.COUNTY;
import static org.smartlibrary.loan.hold.World.FAR_COUNTY;
import static org.smartlibrary.loan.hold.World.GANSU;
import static org.smartlibrary.loan.hold.World.NEIGHBOUR;
import static org.smartlibrary.loan.hold.World.NOON;
import static org.smartlibrary.loan.hold.World.OTHER_BRANCH;
import static org.smartlibrary.loan.hold.World.TITLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.hold.HoldState.Allocated;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.UnionId;

/** Whose turn it is. */
class LineTest {

  private final World world = new World();

  @Test
  void aCopyOnTheShelfIsReservedAtOnceAndStandsOnThePullList() {
    var copy = world.copy(OTHER_BRANCH, "1");
    var hold = world.place("a", BRANCH);

    assertThat(world.now(hold).state()).isEqualTo(new Allocated(copy.key(), OTHER_BRANCH, true));
    assertThat(world.shelves.kept()).containsEntry(copy.key(), hold.id());
  }

  @Test
  void ofCopiesOnShelvesTheNearestIsTakenAndOneOfTheHouseBeforeAllOthers() {
    world.copy(FAR_COUNTY, "1");
    world.copy(NEIGHBOUR, "2");
    var county = world.copy(OTHER_BRANCH, "3");
    var own = world.copy(BRANCH, "4");

    assertThat(world.now(world.place("a", BRANCH)).item()).contains(own.key());
    assertThat(world.now(world.place("b", BRANCH)).item()).contains(county.key());
  }

  @Test
  void whatIsTooFarAwayIsNotBrought() {
    world.copy(GANSU, "1");
    world.lent(COUNTY, "2");
    var hold = world.place("a", BRANCH);

    assertThat(world.phase(hold)).isEqualTo(HoldPhase.WAITING);
    assertThat(world.shelves.kept()).isEmpty();
  }

  @Test
  void aCopyThatComesBackGoesToWhoeverHasWaitedLongest() {
    var copy = world.lent(COUNTY, "1");
    var first = world.place("a", BRANCH);
    var second = world.place("b", COUNTY);

    assertThat(world.brought(copy, COUNTY)).map(Turn::hold).contains(first.id());
    assertThat(world.phase(first)).isEqualTo(HoldPhase.IN_TRANSIT);
    assertThat(world.phase(second)).isEqualTo(HoldPhase.WAITING);
  }

  @Test
  void whatComesBackWhereItIsWantedCanBeCollectedForThatManyOpenDays() {
    var copy = world.lent(COUNTY, "1");
    var hold = world.place("a", BRANCH);
    world.brought(copy, BRANCH);

    // A Monday and five open days: the end of the next Monday.
    assertThat(world.now(hold).state())
        .isEqualTo(new HoldState.Ready(copy.key(), Instant.parse("2026-11-09T16:00:00Z")));
    assertThat(world.line.arrived(hold.id(), copy)).contains(Instant.parse("2026-11-09T16:00:00Z"));
  }

  @Test
  void aDeskThatAsksTwiceIsToldTheSame() {
    var copy = world.lent(COUNTY, "1");
    var first = world.place("a", BRANCH);
    world.place("b", BRANCH);

    assertThat(world.line.next(copy, COUNTY)).map(Turn::hold).contains(first.id());
    assertThat(world.line.next(copy, COUNTY)).map(Turn::hold).contains(first.id());
  }

  @Test
  void whoIsSuspendedIsPassedOverAndKeepsThePlace() {
    var one = world.lent(COUNTY, "1");
    var two = world.lent(COUNTY, "2");
    var first = world.place("a", BRANCH);
    var second = world.place("b", BRANCH);
    world.place("c", BRANCH);
    world.desk.suspend(first.id(), world.clock.instant().plus(Duration.ofDays(3)));

    assertThat(world.brought(one, COUNTY)).map(Turn::hold).contains(second.id());
    world.desk.resume(first.id());
    assertThat(world.brought(two, COUNTY)).map(Turn::hold).contains(first.id());
  }

  @Test
  void aSuspensionEndsByItselfAndFindsWhatStandsOnTheShelf() {
    world.lent(COUNTY, "1");
    var hold = world.place("a", BRANCH);
    world.desk.suspend(hold.id(), world.clock.instant().plus(Duration.ofHours(1)));
    var late = world.copy(COUNTY, "2");
    world.heal();
    assertThat(world.phase(hold)).isEqualTo(HoldPhase.WAITING);

    world.clock.pass(Duration.ofHours(1));
    world.heal();
    assertThat(world.now(hold).item()).contains(late.key());
    assertThat(world.now(hold).suspendedUntil()).isNull();
  }

  @Test
  void aCopyThatIsNotOnTheShelfIsReplacedByTheNextOneAtTheOldPlace() {
    var missing = world.copy(BRANCH, "1");
    var first = world.place("a", BRANCH);
    var second = world.place("b", BRANCH);
    world.desk.notOnShelf(first.id());
    assertThat(world.phase(first)).isEqualTo(HoldPhase.WAITING);

    var other = world.lent(COUNTY, "2");
    assertThat(world.brought(other, COUNTY)).map(Turn::hold).contains(first.id());
    assertThat(world.now(first).passedOver()).containsExactly(missing.key());
    world.heal();
    assertThat(world.phase(second)).isEqualTo(HoldPhase.WAITING);
  }

  @Test
  void whatIsMissingIsLookedForByNobodyElseAndTheLineGoesOnAtOnce() {
    world.copy(BRANCH, "1");
    var next = world.copy(OTHER_BRANCH, "2");
    var hold = world.place("a", BRANCH);

    world.desk.notOnShelf(hold.id());
    assertThat(world.now(hold).state()).isEqualTo(new Allocated(next.key(), OTHER_BRANCH, true));
    assertThat(world.desk.notOnShelf(hold.id())).isInstanceOf(HoldDecision.Changed.class);
    assertThat(world.desk.notOnShelf(hold.id()))
        .isEqualTo(new HoldDecision.Refused(Refusal.of(HoldRule.NOT_TO_BE_FETCHED)));
    assertThat(world.now(hold).passedOver()).hasSize(2);
  }

  @Test
  void aMissingCopyThatTurnsUpIsAsGoodAsAnyOther() {
    var missing = world.copy(BRANCH, "1");
    var hold = world.place("a", BRANCH);
    world.desk.notOnShelf(hold.id());
    world.heal();
    assertThat(world.phase(hold)).isEqualTo(HoldPhase.WAITING);

    world.brought(missing, BRANCH);
    assertThat(world.phase(hold)).isEqualTo(HoldPhase.READY);
    assertThat(world.now(hold).passedOver()).isEmpty();
  }

  @Test
  void whoBorrowsAnotherCopyWaitsNoMoreAndTheOneThatWasKeptGoesToTheNext() {
    var kept = world.lent(COUNTY, "1");
    var first = world.place("a", BRANCH);
    var second = world.place("b", BRANCH);
    world.brought(kept, BRANCH);
    var taken = world.lent(COUNTY, "2");

    for (int again = 0; again < 2; again++) {
      world.line.served(new ReaderId("a"), taken, world.clock.instant());
    }
    assertThat(world.now(first).state()).isEqualTo(new HoldState.Fulfilled(taken.key()));
    assertThat(world.now(first).leftBehind()).isEqualTo(kept.key());
    assertThat(world.shelves.holdsOf(new ReaderId("a"))).isEmpty();
    assertThat(world.shelves.kept()).containsEntry(kept.key(), second.id());
    assertThat(world.paper.told())
        .contains(new HoldActivity.Ended(HoldActivity.Outcome.FULFILLED, taken.key()));
  }

  @Test
  void whoBorrowsSomethingElseOrAskedForItLaterOrForAnotherCopyWaitsOn() {
    var taken = world.lent(COUNTY, "1");
    var other = world.lent(COUNTY, "2");
    var since = world.clock.instant().minusSeconds(1);
    var later = world.place("a", BRANCH);
    var one = world.place("a", new Wish.Copy(other.key()), COUNTY, null);

    world.line.served(new ReaderId("a"), taken, since);
    assertThat(world.phase(later)).isEqualTo(HoldPhase.WAITING);
    world.line.served(
        new ReaderId("a"), world.copy(COUNTY, "3", new UnionId("T2")), world.clock.instant());
    assertThat(world.phase(later)).isEqualTo(HoldPhase.WAITING);
    world.line.served(new ReaderId("b"), taken, world.clock.instant());
    assertThat(world.phase(later)).isEqualTo(HoldPhase.WAITING);
    world.line.served(new ReaderId("a"), taken, world.clock.instant());
    assertThat(world.phase(later)).isEqualTo(HoldPhase.FULFILLED);
    assertThat(world.phase(one)).isEqualTo(HoldPhase.WAITING);
  }

  @Test
  void whoGotACopyByMistakeStandsInLineAgainAtTheOldPlace() {
    var copy = world.lent(COUNTY, "1");
    var first = world.place("a", BRANCH);
    var second = world.place("b", BRANCH);
    world.brought(copy, BRANCH);
    var lentAt = world.clock.instant();
    world.shelves.lend(copy.key(), NOON.plus(Duration.ofDays(40)));
    world.line.fulfilled(first.id(), copy);
    world.line.unserved(new ReaderId("a"), copy, lentAt.plusMillis(1));
    assertThat(world.phase(first)).isEqualTo(HoldPhase.FULFILLED);

    for (int again = 0; again < 2; again++) {
      world.line.unserved(new ReaderId("a"), copy, lentAt);
    }
    assertThat(world.phase(first)).isEqualTo(HoldPhase.WAITING);
    assertThat(world.now(first).place()).isEqualTo(first.place());
    assertThat(world.shelves.holdsOf(new ReaderId("a"))).containsExactly(first.id());
    assertThat(world.brought(copy, BRANCH)).map(Turn::hold).contains(first.id());
    assertThat(world.phase(second)).isEqualTo(HoldPhase.WAITING);
  }

  @Test
  void whatNobodyCollectsGoesToTheNextInLineAndIsFoundOnTheShelf() {
    var copy = world.lent(COUNTY, "1");
    var first = world.place("a", BRANCH);
    var second = world.place("b", BRANCH);
    world.brought(copy, BRANCH);
    world.clock.pass(Duration.ofDays(9));
    world.heal();

    assertThat(world.now(first).state())
        .isEqualTo(new HoldState.Expired(HoldState.Expired.Why.NOT_COLLECTED));
    assertThat(world.now(first).leftBehind()).isEqualTo(copy.key());
    assertThat(world.now(second).item()).contains(copy.key());
    assertThat(world.shelves.kept()).containsEntry(copy.key(), second.id());

    world.brought(copy, BRANCH);
    assertThat(world.now(first).leftBehind()).isNull();
    assertThat(world.phase(second)).isEqualTo(HoldPhase.READY);
  }

  @Test
  void whatIsWantedNoLongerLeavesTheLine() {
    world.lent(COUNTY, "1");
    var today = LocalDate.of(2026, 11, 2);
    var hold = world.place("a", new Wish.Title(TITLE), BRANCH, today);
    world.clock.pass(Duration.ofHours(11));
    world.heal();
    assertThat(world.phase(hold)).isEqualTo(HoldPhase.WAITING);

    world.clock.pass(Duration.ofHours(1));
    world.heal();
    assertThat(world.now(hold).state())
        .isEqualTo(new HoldState.Expired(HoldState.Expired.Why.NO_LONGER_WANTED));
    assertThat(world.shelves.holdsOf(new ReaderId("a"))).isEmpty();
  }

  @Test
  void theCopyOfACancelledHoldGoesToTheNext() {
    var copy = world.copy(COUNTY, "1");
    var first = world.place("a", BRANCH);
    var second = world.place("b", BRANCH);
    world.desk.cancel(first.id());

    assertThat(world.phase(first)).isEqualTo(HoldPhase.CANCELLED);
    assertThat(world.now(second).item()).contains(copy.key());
    assertThat(world.shelves.kept()).containsEntry(copy.key(), second.id());
    assertThat(world.shelves.holdsOf(new ReaderId("a"))).isEmpty();
  }

  @Test
  void whoArrivesForSomebodyWhoNoLongerWantsItIsSentOn() {
    var copy = world.lent(COUNTY, "1");
    var first = world.place("a", BRANCH);
    world.brought(copy, COUNTY);
    world.desk.cancel(first.id());

    assertThat(world.line.arrived(first.id(), copy)).isEmpty();
  }

  @Test
  void whatTheReaderTookIsOver() {
    var copy = world.lent(COUNTY, "1");
    var hold = world.place("a", BRANCH);
    world.brought(copy, BRANCH);
    world.shelves.lend(copy.key(), NOON.plus(Duration.ofDays(40)));
    world.line.fulfilled(hold.id(), copy);
    world.line.fulfilled(hold.id(), copy);

    assertThat(world.phase(hold)).isEqualTo(HoldPhase.FULFILLED);
    assertThat(world.shelves.holdsOf(new ReaderId("a"))).isEmpty();
    assertThat(world.paper.told())
        .containsExactly(
            new HoldActivity.Placed(),
            new HoldActivity.Ready(copy.key()),
            new HoldActivity.Ended(HoldActivity.Outcome.FULFILLED, copy.key()));
  }

  @Test
  void othersWaitOnlyWhenItIsNotTheReaderAloneAndTheCopyWouldDo() {
    var copy = world.lent(COUNTY, "1");
    var borrower = new ReaderId("a");
    assertThat(world.line.anybodyElseWaits(copy, borrower)).isFalse();
    world.place("a", BRANCH);
    assertThat(world.line.anybodyElseWaits(copy, borrower)).isFalse();
    var other = world.place("b", BRANCH);
    assertThat(world.line.anybodyElseWaits(copy, borrower)).isTrue();
    world.desk.suspend(other.id(), world.clock.instant().plus(Duration.ofDays(1)));
    assertThat(world.line.anybodyElseWaits(copy, borrower)).isFalse();
  }

  @Test
  void oneCopyAndNoOtherIsWaitedForAsWell() {
    var wanted = world.lent(COUNTY, "1");
    var other = world.copy(COUNTY, "2");
    var own = world.place("a", new Wish.Copy(wanted.key()), BRANCH, null);
    assertThat(world.phase(own)).isEqualTo(HoldPhase.WAITING);

    var title = world.place("b", BRANCH);
    assertThat(world.now(title).item()).contains(other.key());
    assertThat(world.brought(wanted, COUNTY)).map(Turn::hold).contains(own.id());
  }

  @Test
  void aTitleThatIsPartOfAnotherTakesItsHoldsAlongToTheirPlaceInTime() {
    var into = new UnionId("T2");
    world.lent(COUNTY, "1");
    var elder = world.place("a", BRANCH);
    var copy = world.copy(NEIGHBOUR, "2", into);
    world.shelves.lend(copy.key(), NOON);
    var younger = world.place("b", new Wish.Title(into), BRANCH, null);

    world.shelves.merge(TITLE, into);
    world.moved.merged(TITLE, into);
    assertThat(world.now(elder).wish()).isEqualTo(new Wish.Title(into));
    assertThat(world.brought(copy, NEIGHBOUR)).map(Turn::hold).contains(elder.id());
    assertThat(world.phase(younger)).isEqualTo(HoldPhase.WAITING);
  }

  @Test
  void aMergerThatNobodyTellsOfIsSeenOnTheNextRound() {
    var into = new UnionId("T2");
    world.lent(COUNTY, "1");
    var hold = world.place("a", BRANCH);
    world.shelves.merge(TITLE, into);
    world.heal();
    assertThat(world.now(hold).wish()).isEqualTo(new Wish.Title(into));
  }

  @Test
  void aTitleThatNobodyHasAnyMoreEndsTheWaitingAndSaysSo() {
    world.lent(COUNTY, "1");
    var hold = world.place("a", BRANCH);
    world.moved.dissolved(TITLE, NOON.minusSeconds(1));
    assertThat(world.phase(hold)).isEqualTo(HoldPhase.WAITING);

    world.moved.dissolved(TITLE, world.clock.instant());
    assertThat(world.phase(hold)).isEqualTo(HoldPhase.TITLE_GONE);
    assertThat(world.shelves.holdsOf(new ReaderId("a"))).isEmpty();
  }
}
