package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.ItemKey;

/** The places on readers' accounts, and their repair. */
final class Places {

  /** Longer than any request lives: whoever took a younger one may still be deciding. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(2);

  private final Accounts accounts;
  private final Copies copies;
  private final CirculationMeters meters;
  private final Clock clock;

  /**
   * A place that was taken.
   *
   * @param others how many others the reader has
   * @param waits whether the reader waits for anything
   */
  record Place(LoanId loan, int others, boolean waits) {}

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
  Answer<Place> take(Reader reader, LoanId loan, ItemKey item, @Nullable Ticket ticket, int limit) {
    var key = ticket == null ? null : ticket.key();
    var place = new LoanPlace(loan, item, clock.instant(), key);
    var claimed = accounts.claim(reader.id(), place, limit);
    if (claimed instanceof Accounts.Claimed.LimitReached && repaired(reader)) {
      claimed = accounts.claim(reader.id(), place, limit);
    }
    return switch (claimed) {
      case Accounts.Claimed.Granted(int taken, boolean waits) ->
          new Answer.Done<>(new Place(place.loan(), taken - 1, waits));
      case Accounts.Claimed.TakenBefore(var earlier) when earlier.item().equals(place.item()) ->
          new Answer.Done<>(again(reader, earlier));
      case Accounts.Claimed.TakenBefore _ -> new Answer.Refused<>(Decisions.keyReused());
      case Accounts.Claimed.LimitReached(int taken) ->
          new Answer.Refused<>(LendingRules.limitReached(taken, limit));
    };
  }

  private Place again(Reader reader, LoanPlace earlier) {
    return accounts
        .find(reader.id())
        .map(it -> new Place(earlier.loan(), it.loans().size() - 1, !it.holds().isEmpty()))
        .orElseGet(() -> new Place(earlier.loan(), 0, false));
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
