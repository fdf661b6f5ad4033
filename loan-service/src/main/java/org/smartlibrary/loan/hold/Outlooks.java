package org.smartlibrary.loan.hold;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;

/** Tells a waiting reader how the line stands. */
public final class Outlooks {

  private final Holds holds;
  private final Titles titles;
  private final KeptCopies kept;
  private final Eligibility eligibility;
  private final Clock clock;

  Outlooks(Holds holds, Stock stock, KeptCopies kept, Eligibility eligibility, Clock clock) {
    this.holds = holds;
    this.titles = new Titles(stock);
    this.kept = kept;
    this.eligibility = eligibility;
    this.clock = clock;
  }

  /** Empty for a hold that does not wait. */
  public Optional<Outlook> of(Hold hold) {
    return hold.state() instanceof HoldState.Waiting
        ? Optional.of(reckon(hold, clock.instant()))
        : Optional.empty();
  }

  private Outlook reckon(Hold hold, Instant now) {
    var ahead = new AtomicInteger();
    var suspended = new AtomicInteger();
    new Queue(holds)
        .walk(
            Set.of(hold.wish()),
            other -> {
              boolean before = other.place().compareTo(hold.place()) < 0;
              if (before) {
                (other.isInLineAt(now) ? ahead : suspended).incrementAndGet();
              }
              return before;
            });
    var copies = eligible(hold, now);
    return Outlook.reckon(
        ahead.get(),
        suspended.get(),
        copies.size(),
        dues(copies),
        loanDays(hold, copies, now),
        now);
  }

  private List<StockItem> eligible(Hold hold, Instant now) {
    return titles.copies(hold.wish()).stream()
        .filter(
            copy ->
                eligibility.mayHave(hold.belonging(), hold.pickup(), copy, copy.key().owner(), now))
        .toList();
  }

  private List<Instant> dues(List<StockItem> copies) {
    return List.copyOf(kept.due(copies.stream().map(StockItem::key).toList()).values());
  }

  private int loanDays(Hold hold, List<StockItem> copies, Instant now) {
    return copies.stream()
        .findFirst()
        .map(copy -> eligibility.termsOf(hold.pickup(), hold.belonging(), copy, now))
        .map(Terms::loanDays)
        .orElse(0);
  }
}
