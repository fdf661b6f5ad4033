package org.smartlibrary.loan.hold;

import java.util.List;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;

/**
 * Does what decisions about holds owe to other documents. That a copy is to be freed is done once
 * more by the clock: a desk that was just about to keep it may have been slower.
 */
final class Errands {

  private final Holds holds;
  private final Stock stock;
  private final KeptCopies copies;
  private final HoldPlaces places;
  private final Distribution distribution;

  Errands(
      Holds holds, Stock stock, KeptCopies copies, HoldPlaces places, Distribution distribution) {
    this.holds = holds;
    this.stock = stock;
    this.copies = copies;
    this.places = places;
    this.distribution = distribution;
  }

  void run(Hold hold) {
    hold.errands().forEach(errand -> run(hold, errand));
    forget(
        hold,
        hold.errands().stream().filter(errand -> !(errand instanceof Errand.FreeCopy)).toList());
  }

  /** For the last time. */
  void complete(Hold hold) {
    hold.errands().forEach(errand -> run(hold, errand));
    forget(hold, hold.errands());
  }

  private void forget(Hold hold, List<Errand> done) {
    holds.change(hold.id(), newest -> newest.done(done));
  }

  private void run(Hold hold, Errand errand) {
    switch (errand) {
      case Errand.LeaveAccount _ -> places.leave(hold.request().reader(), hold.id());
      case Errand.FreeCopy(ItemKey item) -> stock.find(item).ifPresent(copy -> free(hold, copy));
      case Errand.Look _ -> distribution.settle(hold.wish());
    }
  }

  void lookFor(Wish wish) {
    distribution.settle(wish);
  }

  private void free(Hold hold, StockItem copy) {
    if (!hold.has(copy.key())) {
      copies.release(copy, hold.id());
      distribution.settle(copy);
    }
  }
}
