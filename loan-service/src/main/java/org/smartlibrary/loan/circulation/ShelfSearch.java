package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** What is not where it should be, until it is scanned anywhere or said to be found. */
final class ShelfSearch {

  private final CopyFile file;
  private final Decisions decisions;
  private final Clock clock;

  ShelfSearch(CopyFile file, Decisions decisions, Clock clock) {
    this.file = file;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** It should be at this desk, and is not; said again it changes nothing. */
  Answer<Copy> missing(Scan scan) {
    return decisions
        .<Boolean>decide(() -> file.comingIn(scan), copy -> missing(copy, scan.at()))
        .map(Decided::copy);
  }

  private Verdict<Boolean> missing(Copy copy, Isil at) {
    return switch (copy.custody()) {
      case Custody.OnLoan _ ->
          refused(Rule.ON_LOAN_ALREADY, "A reader has this copy.", "Nobody has to look for it.");
      case Custody.ClaimedReturned _ -> new Verdict.Refuses<>(LoanFile.saidToBeReturned());
      case Custody.Lost _ ->
          refused(Rule.DECLARED_LOST, "This copy was declared lost.", "Nobody has to look for it.");
      case Custody.Missing _ -> new Verdict.Stays<>(true);
      case Custody.InTransit(var transit) when transit.to().equals(at) -> missed(copy);
      case Custody.OnShelf _,
          Custody.Reserved _,
          Custody.OnHoldShelf _,
          Custody.InTransit _,
          Custody.BeingSorted _ ->
          copy.custody().where().equals(at) ? missed(copy) : notHere(copy);
    };
  }

  /** The same of a copy that was to be fetched for a hold. */
  boolean missing(StockItem item, Isil at, HoldId hold) {
    Supplier<Answer<Copy>> read = () -> new Answer.Done<>(file.copy(item));
    Predicate<Custody> expected =
        custody ->
            custody.equals(new Custody.OnShelf(at))
                || custody.keptFor().map(Turn::hold).filter(hold::equals).isPresent();
    return decisions.<Boolean>decide(
            read,
            copy ->
                expected.test(copy.custody())
                    ? new Verdict.Changes<>(copy.miss(Optional.of(hold), clock.instant()), true)
                    : notHere(copy))
        instanceof Answer.Done<Decided<Boolean>> _;
  }

  /** It was found, and goes from this desk where it belongs; what nobody misses stays as it is. */
  Answer<Copy> found(Scan scan) {
    return decisions
        .<Boolean>decide(
            () -> file.comingIn(scan),
            copy ->
                copy.custody() instanceof Custody.Missing
                    ? new Verdict.Changes<>(
                        copy.takeIn(scan.at(), null, scan.ticket(), scan.when()), true)
                    : new Verdict.Stays<>(false))
        .map(Decided::copy);
  }

  private Verdict<Boolean> missed(Copy copy) {
    var hold = copy.custody().keptFor().map(Turn::hold);
    return new Verdict.Changes<>(copy.miss(hold, clock.instant()), true);
  }

  private static Verdict<Boolean> notHere(Copy copy) {
    return refused(
        Rule.NOT_HERE,
        "This copy is not at this library, but at %s.".formatted(copy.custody().where()),
        "That library looks for it.");
  }

  private static Verdict<Boolean> refused(Rule rule, String reason, String help) {
    return new Verdict.Refuses<>(Refusal.of(rule, reason, help));
  }
}
