package org.smartlibrary.loan.hold;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.circulation.WaitingLine;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/**
 * The line as the desk asks it. The first for whom a copy is eligible gets it by replacing the
 * hold's own version; whoever was slower looks at the hold again and passes on only when it has its
 * copy. A copy that a hold has already goes to that hold again, so that a desk may ask twice.
 */
public final class Line implements WaitingLine {

  private static final PageRequest SOME = new PageRequest(0, 1000);

  private final Holds holds;
  private final Titles titles;
  private final Eligibility eligibility;
  private final PickupTime pickupTime;
  private final Placing placing;
  private final Errands errands;
  private final Clock clock;

  Line(
      Holds holds,
      Titles titles,
      Eligibility eligibility,
      PickupTime pickupTime,
      Placing placing,
      Errands errands,
      Clock clock) {
    this.holds = holds;
    this.titles = titles;
    this.eligibility = eligibility;
    this.pickupTime = pickupTime;
    this.placing = placing;
    this.errands = errands;
    this.clock = clock;
  }

  @Override
  public boolean anybodyElseWaits(StockItem copy, ReaderId reader) {
    var now = now();
    var owner = copy.key().owner();
    var somebody = new AtomicBoolean();
    new Queue(holds)
        .walk(
            titles.wishesFor(copy),
            hold -> {
              boolean waits =
                  !hold.request().reader().equals(reader)
                      && hold.isInLineAt(now)
                      && mayHave(hold, copy, owner, now);
              somebody.set(waits);
              return !waits;
            });
    return somebody.get();
  }

  @Override
  public Optional<Turn> next(StockItem copy, Isil at) {
    holds.leaving(copy.key()).forEach(left -> holds.change(left.id(), Hold::shelfCleared));
    var has = having(copy);
    return has.isPresent() ? has : giveToFirst(copy, at);
  }

  private Optional<Turn> giveToFirst(StockItem copy, Isil at) {
    var given = new AtomicReference<Optional<Turn>>(Optional.empty());
    new Queue(holds)
        .walk(
            titles.wishesFor(copy),
            hold -> {
              given.set(give(hold, copy, at));
              return given.get().isEmpty();
            });
    return given.get();
  }

  private Optional<Turn> give(Hold hold, StockItem copy, Isil at) {
    var now = now();
    if (!hold.isInLineAt(now) || !mayHave(hold, copy, at, now)) {
      return Optional.empty();
    }
    return holds
        .change(hold.id(), newest -> newest.allocated(copy.key(), at, now))
        .flatMap(step -> alone(step.hold(), copy));
  }

  /** When two desks gave one copy at the same time, the earlier in line has it. */
  private Optional<Turn> alone(Hold hold, StockItem copy) {
    var first = holds.having(copy.key()).stream().min(Comparator.comparing(Hold::place));
    if (first.isEmpty() || first.get().id().equals(hold.id())) {
      return Optional.of(hold.turn());
    }
    holds.change(hold.id(), newest -> newest.fallsBack(copy.key(), now()));
    return first.map(Hold::turn);
  }

  private Optional<Turn> having(StockItem copy) {
    return holds.having(copy.key()).stream().min(Comparator.comparing(Hold::place)).map(Hold::turn);
  }

  @Override
  public void sent(HoldId hold, StockItem copy, Isil from) {
    holds.change(hold, newest -> newest.sent(copy.key(), from, now()));
  }

  @Override
  public Optional<Instant> arrived(HoldId hold, StockItem copy) {
    holds.change(
        hold,
        newest ->
            newest.has(copy.key())
                ? newest.arrived(copy.key(), pickupTime.until(newest, copy, now()), now())
                : Optional.empty());
    return holds
        .find(hold)
        .filter(newest -> newest.has(copy.key()))
        .map(Hold::state)
        .filter(HoldState.Ready.class::isInstance)
        .map(state -> ((HoldState.Ready) state).until());
  }

  @Override
  public void fulfilled(HoldId hold, StockItem copy) {
    holds
        .change(hold, newest -> newest.fulfilled(copy.key(), now()))
        .ifPresent(step -> errands.run(step.hold()));
  }

  @Override
  public void fallsBack(HoldId hold, StockItem copy) {
    holds
        .change(hold, newest -> newest.fallsBack(copy.key(), now()))
        .ifPresent(step -> errands.run(step.hold()));
  }

  @Override
  public void missed(HoldId hold, StockItem copy) {
    holds
        .change(hold, newest -> newest.missed(copy.key(), now()))
        .ifPresent(step -> errands.run(step.hold()));
  }

  /** What was asked for later is asked for although the reader has the copy. */
  @Override
  public void served(ReaderId reader, StockItem copy, Instant since) {
    var wishes = titles.wishesFor(copy);
    holds.openOf(reader).stream()
        .filter(hold -> wishes.contains(hold.wish()) && !hold.placedAt().isAfter(since))
        .flatMap(hold -> holds.change(hold.id(), it -> it.served(copy.key(), now())).stream())
        .forEach(step -> errands.run(step.hold()));
  }

  @Override
  public void unserved(ReaderId reader, StockItem copy, Instant since) {
    var ended = new Holds.HoldQuery(reader, null, null, Set.of(HoldPhase.FULFILLED));
    holds.page(ended, SOME).items().stream()
        .flatMap(
            hold -> holds.change(hold.id(), it -> it.reopened(copy.key(), since, now())).stream())
        .forEach(step -> placing.complete(step.hold(), true));
  }

  private boolean mayHave(Hold hold, StockItem copy, Isil at, Instant now) {
    return eligibility.mayHave(hold.belonging(), hold.pickup(), copy, at, now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
