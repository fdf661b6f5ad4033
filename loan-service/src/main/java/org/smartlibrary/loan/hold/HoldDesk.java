package org.smartlibrary.loan.hold;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.hold.HoldState.Allocated;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.starter.security.Isil;

/** What readers and desks want of holds that there are. */
public final class HoldDesk {

  private final Holds holds;
  private final Stock stock;
  private final KeptCopies copies;
  private final PickupTime pickupTime;
  private final Errands errands;
  private final Clock clock;

  HoldDesk(
      Holds holds,
      Stock stock,
      KeptCopies copies,
      PickupTime pickupTime,
      Errands errands,
      Clock clock) {
    this.holds = holds;
    this.stock = stock;
    this.copies = copies;
    this.pickupTime = pickupTime;
    this.errands = errands;
    this.clock = clock;
  }

  /** Taken back; one that was cancelled before stays so. */
  public HoldDecision cancel(HoldId id) {
    return decide(
        id,
        hold -> hold.cancelled(now()),
        hold ->
            hold.state() instanceof HoldState.Cancelled
                ? new HoldDecision.Changed(hold)
                : refused(HoldRule.HOLD_OVER));
  }

  /** Others are served first until then; the place in line stays. */
  public HoldDecision suspend(HoldId id, Instant until) {
    return decide(id, hold -> hold.suspended(until), HoldDesk::notWaiting);
  }

  /** Through that day at the pick-up's own clock. */
  public HoldDecision suspendThrough(HoldId id, LocalDate day) {
    var hold = holds.find(id);
    if (hold.isEmpty()) {
      return new HoldDecision.Unknown("hold " + id);
    }
    var until = pickupTime.endOf(hold.get().pickup(), day);
    return now().isBefore(until)
        ? suspend(id, until)
        : new HoldDecision.Refused(Refusal.of(HoldRule.LAST_DAY_OVER));
  }

  public HoldDecision resume(HoldId id) {
    return decide(
        id,
        Hold::resumed,
        hold ->
            hold.state() instanceof HoldState.Waiting
                ? new HoldDecision.Changed(hold)
                : notWaiting(hold));
  }

  /**
   * The copy that was to be fetched is not where it should be: it is missing, which its own
   * document says first, and the hold gets the next one, at the old place.
   */
  public HoldDecision notOnShelf(HoldId id) {
    var hold = holds.find(id);
    if (hold.isEmpty()) {
      return new HoldDecision.Unknown("hold " + id);
    }
    if (!(hold.get().state() instanceof Allocated(ItemKey item, Isil at, _))) {
      return refused(HoldRule.NOT_TO_BE_FETCHED);
    }
    stock.find(item).ifPresent(copy -> copies.missing(copy, at, id));
    return decide(id, newest -> newest.missed(item, now()), HoldDecision.Changed::new);
  }

  /** Somebody has put away what nobody came for; twice is as good as once. */
  public HoldDecision takenOffShelf(HoldId id) {
    return decide(id, Hold::shelfCleared, HoldDecision.Changed::new);
  }

  private HoldDecision decide(
      HoldId id, Function<Hold, Optional<Step>> verb, Function<Hold, HoldDecision> otherwise) {
    var step = holds.change(id, verb);
    step.ifPresent(done -> errands.run(done.hold()));
    var hold = holds.find(id);
    if (hold.isEmpty()) {
      return new HoldDecision.Unknown("hold " + id);
    }
    return step.isPresent() ? new HoldDecision.Changed(hold.get()) : otherwise.apply(hold.get());
  }

  private static HoldDecision notWaiting(Hold hold) {
    return refused(hold.state().phase().isOpen() ? HoldRule.COPY_UNDER_WAY : HoldRule.HOLD_OVER);
  }

  private static HoldDecision refused(HoldRule rule) {
    return new HoldDecision.Refused(Refusal.of(rule));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
