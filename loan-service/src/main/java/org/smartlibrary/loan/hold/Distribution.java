package org.smartlibrary.loan.hold;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.hold.Nearness.Free;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** Gives copies that stand free on shelves to those in line, each the nearest that it may have. */
final class Distribution {

  private final Holds holds;
  private final Titles titles;
  private final KeptCopies kept;
  private final Eligibility eligibility;
  private final Nearness nearness;
  private final Clock clock;

  Distribution(
      Holds holds,
      Titles titles,
      KeptCopies kept,
      Eligibility eligibility,
      Nearness nearness,
      Clock clock) {
    this.holds = holds;
    this.titles = titles;
    this.kept = kept;
    this.eligibility = eligibility;
    this.nearness = nearness;
    this.clock = clock;
  }

  /** What became of an attempt to give a copy to a hold. */
  private enum Given {
    YES,
    COPY_IS_GONE,
    HOLD_IS_SERVED
  }

  void settle(Wish wish) {
    settle(titles.copies(wish), copy -> titles.wishesFor(copy, wish));
  }

  void settle(StockItem copy) {
    settle(List.of(copy), titles::wishesFor);
  }

  private void settle(Collection<StockItem> copies, Function<StockItem, Set<Wish>> wishes) {
    var where = kept.free(copies);
    Map<ItemKey, Free> free = new HashMap<>();
    for (var copy : copies) {
      Optional.ofNullable(where.get(copy.key()))
          .ifPresent(at -> free.put(copy.key(), new Free(copy, at, wishes.apply(copy))));
    }
    if (!free.isEmpty()) {
      new Queue(holds)
          .walk(
              free.values().stream().flatMap(each -> each.wishes().stream()).collect(toSet()),
              hold -> {
                serve(hold, free);
                return !free.isEmpty();
              });
    }
  }

  private void serve(Hold hold, Map<ItemKey, Free> free) {
    var now = now();
    if (!hold.isInLineAt(now)) {
      return;
    }
    for (var best : best(hold, free, now)) {
      var given = give(hold, best, now);
      if (given != Given.HOLD_IS_SERVED) {
        free.remove(best.copy().key());
      }
      if (given != Given.COPY_IS_GONE) {
        return;
      }
    }
  }

  private List<Free> best(Hold hold, Map<ItemKey, Free> free, Instant now) {
    var eligible = free.values().stream().filter(each -> mayHave(hold, each, now)).toList();
    var places = eligible.stream().map(Free::at).collect(toSet());
    return nearness.order(hold.pickup(), eligible, load(places));
  }

  private Map<Isil, Long> load(Set<Isil> places) {
    return places.size() < 2 ? Map.of() : holds.toFetch(places);
  }

  private boolean mayHave(Hold hold, Free each, Instant now) {
    return each.wishes().contains(hold.wish())
        && eligibility.mayHave(hold.belonging(), hold.pickup(), each.copy(), each.at(), now);
  }

  /** First the hold's document says so, then the copy's; the other way round is undone. */
  private Given give(Hold hold, Free free, Instant now) {
    var copy = free.copy();
    if (!holds.having(copy.key()).isEmpty()) {
      return Given.COPY_IS_GONE;
    }
    var allocated = holds.change(hold.id(), newest -> newest.allocated(copy.key(), free.at(), now));
    if (allocated.isEmpty()) {
      return Given.HOLD_IS_SERVED;
    }
    if (kept.reserve(copy, free.at(), hold.turn())) {
      holds.change(hold.id(), newest -> newest.confirmed(copy.key()));
      return Given.YES;
    }
    holds.change(hold.id(), newest -> newest.fallsBack(copy.key(), now()));
    return Given.COPY_IS_GONE;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
