package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.hold.World.BRANCH;
import static org.smartlibrary.loan.hold.World.COUNTY;
import static org.smartlibrary.loan.hold.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader is told of the waiting. */
class OutlookTest {

  private static final Instant SOON = NOON.plus(Duration.ofDays(2));
  private static final Instant LATER = NOON.plus(Duration.ofDays(9));

  @Test
  void theFirstGetsWhatComesBackFirst() {
    assertThat(reckon(0, LATER, SOON).expected()).contains(SOON);
    assertThat(reckon(1, LATER, SOON).expected()).contains(LATER);
    assertThat(reckon(1, LATER, SOON).place()).isEqualTo(2);
  }

  @Test
  void whoComesAfterAllCopiesWaitsForAnotherLoan() {
    assertThat(reckon(2, LATER, SOON).expected()).contains(SOON.plus(Duration.ofDays(30)));
  }

  @Test
  void nothingIsPromisedForWhatIsOverdueOrHasNoDate() {
    var outlook = reckon(0, NOON.minusSeconds(1));
    assertThat(outlook.expected()).isEmpty();
    assertThat(outlook.overdue()).isEqualTo(1);
    assertThat(reckon(0).expected()).isEmpty();
  }

  @Test
  void onlyWhoWaitsIsToldAPlaceAndWhoIsSuspendedDoesNotCount() {
    var world = new World();
    world.lent(COUNTY, "1");
    var suspended = world.place("a", BRANCH);
    world.place("b", BRANCH);
    var hold = world.place("c", BRANCH);
    world.desk.suspend(suspended.id(), LATER);

    var outlook = world.outlooks.of(world.now(hold)).orElseThrow();
    assertThat(outlook.place()).isEqualTo(2);
    assertThat(outlook.suspendedAhead()).isEqualTo(1);
    assertThat(outlook.copies()).isEqualTo(1);
    assertThat(outlook.lent()).isEqualTo(1);
    assertThat(outlook.expected()).contains(NOON.plus(Duration.ofDays(10 + 30)));

    world.desk.cancel(hold.id());
    assertThat(world.outlooks.of(world.now(hold))).isEmpty();
  }

  private static Outlook reckon(int ahead, Instant... dues) {
    return Outlook.reckon(ahead, 0, dues.length, List.of(dues), 30, NOON);
  }
}
