package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Forgiveness;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.time.TimeName;

/**
 * Does what decisions ask of other documents, and finds out where a copy goes that came in. Each
 * part may be done twice, by two at once, or by the sweeper after a crash.
 */
final class Settlement {

  private static final int NO_LONGER_WANTED = 50;

  /** The documents that follow a copy's. */
  record Books(Accounts accounts, ClosedLoans closed, Ledger ledger, Forgiveness forgiveness) {}

  private final Copies copies;
  private final Books books;
  private final WaitingLine line;
  private final BetweenLibraries between;
  private final Guests guests;
  private final Regulations regulations;
  private final Clock clock;

  Settlement(
      Copies copies,
      Books books,
      WaitingLine line,
      BetweenLibraries between,
      Regulations regulations,
      Clock clock) {
    this.copies = copies;
    this.books = books;
    this.line = line;
    this.between = between;
    this.guests = new Guests(between, clock);
    this.regulations = regulations;
    this.clock = clock;
  }

  /** The copy with nothing left to do; as somebody else left it when they were faster. */
  Copy settle(Copy copy) {
    var unsettled = copy;
    while (!unsettled.isSettled()) {
      var done = unsettled;
      done.followUps().forEach(followUp -> complete(followUp, done));
      var sorted = sorted(done);
      var step = done.settle(sorted.custody(), sorted.visit(), clock.instant());
      unsettled = copies.save(step) ? step.copy() : overtaken(step.copy());
    }
    return unsettled;
  }

  private void complete(FollowUp followUp, Copy copy) {
    switch (followUp) {
      case FollowUp.LeaveAccount(var reader, var loan) -> books.accounts().leave(reader, loan);
      case FollowUp.FileLoan(var loan) -> books.closed().file(loan);
      case FollowUp.ChargeFee(var charge) -> books.ledger().charge(charge);
      case FollowUp.ForgiveCharge(var charge, var desk, var reason, var at) ->
          books.forgiveness().forgive(charge, desk, reason, at);
      case FollowUp.GiveBack(var charge, var desk, var reason, var at) ->
          books.forgiveness().giveBack(charge, desk, reason, at);
      case FollowUp.HoldFulfilled(var hold) when copy.isVisitingFor(hold) ->
          copy.visiting().ifPresent(visit -> between.handedOut(visit, copy.item()));
      case FollowUp.HoldFulfilled(var hold) -> line.fulfilled(hold, copy.item());
      case FollowUp.HoldFallsBack(var hold) -> line.fallsBack(hold, copy.item());
      case FollowUp.HoldMissed(var hold) -> line.missed(hold, copy.item());
      case FollowUp.ReaderServed(var reader, var since) -> line.served(reader, copy.item(), since);
      case FollowUp.ReaderUnserved(var reader, var since) ->
          line.unserved(reader, copy.item(), since);
      case FollowUp.HoldSent(var hold, var from) -> line.sent(hold, copy.item(), from);
    }
  }

  /** Somebody else settled it: a hold that was given it here and not there stands in line again. */
  private Copy overtaken(Copy mine) {
    var theirs = copies.find(mine.key()).orElseThrow();
    mine.custody()
        .keptFor()
        .filter(turn -> theirs.custody().keptFor().filter(turn::equals).isEmpty())
        .ifPresent(turn -> line.fallsBack(turn.hold(), mine.item()));
    return theirs;
  }

  /** Where it goes, and whether its stay at another library goes on. */
  private record Sorted(Custody custody, @Nullable Visit visit) {}

  private Sorted sorted(Copy copy) {
    if (!(copy.custody() instanceof Custody.BeingSorted(var at, var turn))) {
      return new Sorted(copy.custody(), copy.visit());
    }
    var visit = copy.visit();
    if (visit == null) {
      return new Sorted(sorted(copy, at, turn), null);
    }
    return guests
        .sorted(copy, visit, at, turn)
        .map(custody -> new Sorted(custody, visit))
        .orElseGet(() -> new Sorted(sorted(copy, at, null), null));
  }

  private Custody sorted(Copy copy, Isil at, @Nullable Turn known) {
    var turn = Optional.ofNullable(known).or(() -> next(copy, at));
    for (int asked = 0; turn.isPresent() && asked < NO_LONGER_WANTED; asked++) {
      var kept = keptFor(turn.get(), copy, at);
      if (kept.isPresent()) {
        return kept.get();
      }
      turn = next(copy, at);
    }
    return regulations.stays(copy, at, clock.instant())
        ? new Custody.OnShelf(at)
        : onItsWay(at, copy.home(), null);
  }

  /** What its catalogue no longer has is promised to nobody. */
  private Optional<Turn> next(Copy copy, Isil at) {
    return copy.item().withdrawn() ? Optional.empty() : line.next(copy.item(), at);
  }

  private Optional<Custody> keptFor(Turn turn, Copy copy, Isil at) {
    return turn.pickup().equals(at)
        ? line.arrived(turn.hold(), copy.item())
            .map(until -> new Custody.OnHoldShelf(at, turn, until))
        : Optional.of(onItsWay(at, turn.pickup(), turn));
  }

  private Custody onItsWay(Isil from, Isil to, @Nullable Turn turn) {
    var now = clock.instant();
    var id = new TransitId(TimeName.at(now));
    return new Custody.InTransit(new Transit(id, from, to, now, null, turn));
  }
}
