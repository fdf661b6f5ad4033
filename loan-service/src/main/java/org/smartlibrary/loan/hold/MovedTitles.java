package org.smartlibrary.loan.hold;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.stock.UnionId;

/** Takes holds along when the union finds that two titles are one, or that one is no more. */
public final class MovedTitles {

  private static final int AT_ONCE = 200;

  private final Holds holds;
  private final Errands errands;
  private final Clock clock;

  MovedTitles(Holds holds, Errands errands, Clock clock) {
    this.holds = holds;
    this.errands = errands;
    this.clock = clock;
  }

  /** Who waited for the one waits for the other, at the place that the time of placing gives. */
  public void merged(UnionId title, UnionId into) {
    each(title, hold -> hold.moved(into));
  }

  /**
   * No library has it any more; whoever has a copy on the way still gets it.
   *
   * @param at when that was found: who asked for it later knew of a library again
   */
  public void dissolved(UnionId title, Instant at) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    each(title, hold -> hold.placedAt().isAfter(at) ? Optional.empty() : hold.titleGone(now));
  }

  private void each(UnionId title, Function<Hold, Optional<Step>> verb) {
    var wish = new Wish.Title(title);
    HoldId behind = null;
    for (var some = holds.open(wish, behind, AT_ONCE);
        !some.isEmpty();
        some = holds.open(wish, behind, AT_ONCE)) {
      for (var hold : some) {
        holds.change(hold.id(), verb).ifPresent(step -> errands.run(step.hold()));
      }
      behind = some.getLast().id();
    }
  }
}
