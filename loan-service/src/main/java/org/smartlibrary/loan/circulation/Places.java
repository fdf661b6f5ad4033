package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.smartlibrary.loan.patron.Reader;

/** The places on readers' accounts, and their repair. */
final class Places {

  /** Longer than any request lives: whoever took a younger one may still be deciding. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(2);

  private final Accounts accounts;
  private final Copies copies;
  private final CirculationMeters meters;
  private final Clock clock;

  Places(Accounts accounts, Copies copies, CirculationMeters meters, Clock clock) {
    this.accounts = accounts;
    this.copies = copies;
    this.meters = meters;
    this.clock = clock;
  }

  /**
   * Takes a place, or says why there is none; what looks full is looked through first. A repeated
   * request goes on with the place that it has taken before: it is the same loan.
   */
  Answer<LoanId> take(Reader reader, LoanPlace place, int limit) {
    var claimed = accounts.claim(reader.id(), place, limit);
    if (claimed instanceof Accounts.Claimed.LimitReached && repaired(reader)) {
      claimed = accounts.claim(reader.id(), place, limit);
    }
    return switch (claimed) {
      case Accounts.Claimed.Granted() -> new Answer.Done<>(place.loan());
      case Accounts.Claimed.TakenBefore(var earlier) when earlier.item().equals(place.item()) ->
          new Answer.Done<>(earlier.loan());
      case Accounts.Claimed.TakenBefore _ -> new Answer.Refused<>(Decisions.keyReused());
      case Accounts.Claimed.LimitReached(int taken) ->
          new Answer.Refused<>(LendingRules.limitReached(taken, limit));
    };
  }

  void leave(Reader reader, LoanId loan) {
    accounts.leave(reader.id(), loan);
  }

  private boolean repaired(Reader reader) {
    return accounts.find(reader.id()).filter(account -> repair(account) > 0).isPresent();
  }

  /** Gives back the places that no copy confirms, and says how many. */
  int repair(Account account) {
    var settled = clock.instant().minus(UNDER_WAY);
    var old = account.loans().stream().filter(it -> it.since().isBefore(settled)).toList();
    var held = copies.find(old.stream().map(LoanPlace::item).toList());
    var stray =
        old.stream()
            .filter(
                place ->
                    Optional.ofNullable(held.get(place.item()))
                        .flatMap(Copy::openLoan)
                        .filter(loan -> Objects.equals(loan.id(), place.loan()))
                        .isEmpty())
            .toList();
    stray.forEach(place -> accounts.leave(account.reader(), place.loan()));
    meters.repaired(stray.size());
    return stray.size();
  }
}
