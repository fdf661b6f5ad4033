package org.smartlibrary.loan.hold;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.hold.HoldState.Allocated;
import org.smartlibrary.loan.stock.Stock;

/**
 * What time does to holds, and what a death left half done: days run out, suspensions end, and a
 * copy that a hold believes to have is asked for once, since the desk that gave it may be gone. Any
 * instance may do it, several at once as well.
 */
public final class HoldClock {

  private final Holds holds;
  private final Placing placing;
  private final KeptCopies copies;
  private final Stock stock;
  private final Errands errands;
  private final Clock clock;
  private String lastTitle = "";

  HoldClock(
      Holds holds, Placing placing, KeptCopies copies, Stock stock, Errands errands, Clock clock) {
    this.holds = holds;
    this.placing = placing;
    this.copies = copies;
    this.stock = stock;
    this.errands = errands;
    this.clock = clock;
  }

  /** Takes up some of what is due; how many holds that were. */
  public int tick(int most) {
    var due = holds.due(now(), most);
    due.forEach(this::look);
    return due.size();
  }

  private void look(Hold hold) {
    if (!hold.errands().isEmpty()) {
      errands.complete(hold);
    }
    var ended = holds.change(hold.id(), newest -> newest.expired(now()));
    ended.ifPresent(step -> errands.run(step.hold()));
    if (ended.isEmpty()) {
      holds.find(hold.id()).ifPresent(this::goOn);
    }
  }

  private void goOn(Hold hold) {
    if (hold.state() instanceof HoldState.Asked) {
      var _ = placing.complete(hold, true);
    } else if (hold.state() instanceof Allocated allocated && !allocated.confirmed()) {
      confirm(hold, allocated);
    }
  }

  private void confirm(Hold hold, Allocated allocated) {
    var item = allocated.item();
    if (copies.keptFor(item).filter(hold.id()::equals).isPresent()) {
      holds.change(hold.id(), newest -> newest.confirmed(item));
    } else {
      holds
          .change(hold.id(), newest -> unconfirmed(newest, allocated))
          .ifPresent(step -> errands.run(step.hold()));
    }
  }

  private Optional<Step> unconfirmed(Hold newest, Allocated allocated) {
    return newest.state().equals(allocated)
        ? newest.fallsBack(allocated.item(), now())
        : Optional.empty();
  }

  /**
   * Looks at the next titles that somebody waits for: where they are now, and whether a copy is
   * free.
   */
  public void round(int most) {
    var title = holds.titleAfter(lastTitle);
    for (int seen = 0; seen < most && title.isPresent(); seen++) {
      visit(title.get());
      lastTitle = title.get().key();
      title = holds.titleAfter(lastTitle);
    }
    if (title.isEmpty()) {
      lastTitle = "";
    }
  }

  private void visit(Wish.Title title) {
    var current = stock.current(title.id());
    if (current.isPresent() && !current.get().equals(title.id())) {
      new MovedTitles(holds, errands, clock).merged(title.id(), current.get());
    } else {
      errands.lookFor(title);
    }
  }

  /** Forgets what has been over for that long, and so what whom had waited for. */
  public void forget(Duration kept, int most) {
    while (holds.forgetBefore(now().minus(kept), most) == most) {
      // There may be more.
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
