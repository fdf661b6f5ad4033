package org.smartlibrary.loan.digital;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.LeaseDecision.Refused;
import org.smartlibrary.loan.digital.LeaseQueue.Waiting;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/**
 * Lends digital copies. The reader's place is taken first, then a lease is written into a lot; a
 * place that no lot explains is given back by the clock. Of the reader's province's share is lent
 * first, and for that nothing but this one lot of the licence is looked at.
 */
public final class LeaseDesk {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Lots lots;
  private final LeaseAccounts accounts;
  private final LeaseQueue queue;
  private final Borrowers borrowers;
  private final Clock clock;

  public LeaseDesk(
      Lots lots, LeaseAccounts accounts, LeaseQueue queue, Borrowers borrowers, Clock clock) {
    this.lots = lots;
    this.accounts = accounts;
    this.queue = queue;
    this.borrowers = borrowers;
    this.clock = clock;
  }

  /**
   * Lends under an id that is the same for the same request; when all is lent, the reader waits.
   */
  public LeaseDecision lend(LeaseId id, LicenceId licence, ReaderId who) {
    var now = now();
    var found = borrowers.find(who, now);
    if (found.isEmpty()) {
      return new LeaseDecision.Unknown("reader");
    }
    var refused = found.get().refusal(now);
    return refused.isPresent() ? refused.get() : lend(id, licence, found.get(), now);
  }

  private LeaseDecision lend(LeaseId id, LicenceId licence, Borrower borrower, Instant now) {
    var reader = borrower.reader().id();
    int limit = borrower.terms().digitalLeases();
    if (!claim(reader, id, limit, now)) {
      return Refused.of(LeaseRule.LIMIT_REACHED, accounts.of(reader).size(), limit);
    }
    var decision = fromALot(id, licence, borrower);
    switch (decision) {
      case LeaseDecision.Runs _ -> queue.leave(licence, reader);
      case Refused _, LeaseDecision.Unknown _, LeaseDecision.Ended _ -> accounts.leave(reader, id);
    }
    return decision;
  }

  /** What ended, or never began, counts no more. */
  private boolean claim(ReaderId reader, LeaseId id, int limit, Instant now) {
    if (accounts.claim(reader, id, limit, now)) {
      return true;
    }
    accounts.of(reader).stream()
        .filter(place -> place.at().isBefore(now.minus(PATIENCE)))
        .filter(place -> find(place.lease()).isEmpty())
        .forEach(place -> accounts.leave(reader, place.lease()));
    return accounts.claim(reader, id, limit, now);
  }

  private LeaseDecision fromALot(LeaseId id, LicenceId licence, Borrower borrower) {
    var running = running(id, licence, borrower.reader().id());
    if (running.isPresent()) {
      return running.get();
    }
    var waiting = waiting(licence, borrower);
    return fromTheShare(id, licence, borrower, waiting)
        .or(() -> lend(id, () -> lots.withRoom(licence, now()), borrower, ahead(waiting, null)))
        .orElseGet(
            () ->
                lots.isDivided(licence)
                    ? allLent(waiting)
                    : new LeaseDecision.Unknown("licence " + licence));
  }

  private Optional<LeaseDecision> fromTheShare(
      LeaseId id, LicenceId licence, Borrower borrower, Waiting waiting) {
    return share(licence, borrower).isEmpty()
        ? Optional.empty()
        : lend(
            id,
            () -> share(licence, borrower).stream().toList(),
            borrower,
            ahead(waiting, borrower.province()));
  }

  private Optional<Lot> share(LicenceId licence, Borrower borrower) {
    return Optional.ofNullable(borrower.province())
        .flatMap(province -> lots.find(LotId.of(licence, province)));
  }

  private int ahead(Waiting waiting, @Nullable Isil province) {
    return queue.ahead(waiting, province);
  }

  private Waiting waiting(LicenceId licence, Borrower borrower) {
    return queue
        .find(licence, borrower.reader().id())
        .orElseGet(
            () -> new Waiting(licence, borrower.reader().id(), borrower.province(), now(), null));
  }

  private LeaseDecision allLent(Waiting waiting) {
    queue.join(waiting);
    int place = queue.ahead(waiting, null) + 1;
    return new Refused(LeaseRule.ALL_LENT, null, null, place);
  }

  /** From one of these lots, when more is free than readers stand before this one. */
  private Optional<LeaseDecision> lend(
      LeaseId id, Supplier<List<Lot>> some, Borrower borrower, int ahead) {
    for (var open = some.get(); free(open) > ahead; open = some.get()) {
      for (var lot : open) {
        var next = lot.lent(id, borrower.reader().id(), borrower.terms().digitalDays(), now());
        if (next.isPresent() && lots.save(next.get(), lent(next.get(), borrower))) {
          return Optional.of(runs(next.get(), next.get().leases().getLast(), false));
        }
      }
    }
    return Optional.empty();
  }

  private static List<LeaseActivity> lent(Lot next, Borrower borrower) {
    Lease lease = next.leases().getLast();
    return List.of(
        new LeaseActivity.Lent(
            borrower.reader(), next.id().licence(), lease.until(), lease.since()));
  }

  private int free(List<Lot> some) {
    var now = now();
    return some.stream().mapToInt(lot -> lot.freeAt(now)).sum();
  }

  private Optional<LeaseDecision> running(LeaseId id, LicenceId licence, ReaderId reader) {
    return of(reader).stream()
        .filter(runs -> runs.lot().licence().equals(licence))
        .findFirst()
        .map(runs -> same(id, runs));
  }

  private static LeaseDecision same(LeaseId id, LeaseDecision.Runs runs) {
    return runs.lease().id().equals(id)
        ? new LeaseDecision.Runs(runs.lot(), runs.lease(), true)
        : Refused.of(LeaseRule.ALREADY_LENT, 1, 1);
  }

  /** Ended before its time; a token that is not the newest ends nothing. */
  public LeaseDecision giveBack(LeaseId id, long token) {
    return change(id, token, this::returned);
  }

  private Change returned(Lot lot, Lease lease) {
    var now = now();
    var licence = lot.id().licence();
    List<LeaseActivity> told =
        borrowers
            .find(lease.reader(), now)
            .<LeaseActivity>map(it -> new LeaseActivity.Returned(it.reader(), licence, now))
            .stream()
            .toList();
    return new Change(lot.without(lease.id(), now), new LeaseDecision.Ended(lease.id()), told);
  }

  /** Runs from now on under a new token, unless somebody waits. */
  public LeaseDecision renew(LeaseId id, long token) {
    return change(id, token, this::renewed);
  }

  private Change renewed(Lot lot, Lease lease) {
    var now = now();
    var borrower = borrowers.find(lease.reader(), now);
    if (borrower.isEmpty()) {
      return Change.none(new LeaseDecision.Unknown("reader"));
    }
    if (!queue.line(lot.id().licence(), 1).isEmpty()) {
      return Change.none(Refused.of(LeaseRule.WAITED_FOR));
    }
    var refused = borrower.get().refusal(now);
    if (refused.isPresent()) {
      return Change.none(refused.get());
    }
    var next = lot.renewed(lease, borrower.get().terms().digitalDays(), now);
    var runs = next.find(lease.id(), now).orElse(lease);
    var told =
        new LeaseActivity.Renewed(borrower.get().reader(), lot.id().licence(), runs.until(), now);
    return new Change(next, runs(next, runs, false), List.of(told));
  }

  /** What is to be written and told, when anything is, and what is answered then. */
  private record Change(@Nullable Lot next, LeaseDecision decision, List<LeaseActivity> told) {

    static Change none(LeaseDecision decision) {
      return new Change(null, decision, List.of());
    }
  }

  private LeaseDecision change(LeaseId id, long token, BiFunction<Lot, Lease, Change> verb) {
    for (var lot = lots.withLease(id); lot.isPresent(); lot = lots.withLease(id)) {
      var lease = lot.get().find(id, now());
      if (lease.isEmpty()) {
        break;
      }
      if (lease.get().token() != token) {
        return Refused.of(LeaseRule.STALE_TOKEN, token, lease.get().token());
      }
      var change = verb.apply(lot.get(), lease.get());
      if (change.next() == null || lots.save(change.next(), change.told())) {
        return settled(lease.get(), change.decision());
      }
    }
    return Refused.of(LeaseRule.LEASE_OVER);
  }

  private LeaseDecision settled(Lease lease, LeaseDecision decision) {
    if (decision instanceof LeaseDecision.Ended) {
      accounts.leave(lease.reader(), lease.id());
    }
    return decision;
  }

  /** The lease as it runs, empty when it is over. */
  public Optional<LeaseDecision.Runs> find(LeaseId id) {
    return lots.withLease(id)
        .flatMap(lot -> lot.find(id, now()).map(lease -> runs(lot, lease, false)));
  }

  /** The lease, when it runs and the token is its newest. */
  public LeaseDecision check(LeaseId id, long token) {
    return change(id, token, (lot, lease) -> Change.none(runs(lot, lease, false)));
  }

  /** A reader's running leases. */
  public List<LeaseDecision.Runs> of(ReaderId reader) {
    return accounts.of(reader).stream()
        .map(LeaseAccounts.Place::lease)
        .flatMap(id -> find(id).stream())
        .toList();
  }

  private static LeaseDecision.Runs runs(Lot lot, Lease lease, boolean again) {
    return new LeaseDecision.Runs(lot.id(), lease, again);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
