package org.smartlibrary.loan.digital;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.loan.patron.ReaderId;

/**
 * A part of a licence with the leases on it: at most as many as its capacity. All that is needed to
 * lend stands here, so that nothing else has to be reached.
 *
 * @param days how long a lease is at most
 * @param capacity how many leases may run at once
 * @param ordered the licence's version that the capacity comes from
 * @param lastToken the largest token that was given out
 */
public record Lot(
    LotId id,
    int days,
    int capacity,
    long ordered,
    long lastToken,
    List<Lease> leases,
    long version) {

  /** So many leases stand in one document at most. */
  public static final int LARGEST = 250;

  public Lot {
    leases = List.copyOf(leases);
  }

  static Lot empty(LotId id, int days) {
    return new Lot(id, days, 0, 0, 0, List.of(), 0);
  }

  public List<Lease> runningAt(Instant now) {
    return leases.stream().filter(lease -> lease.runsAt(now)).toList();
  }

  public int freeAt(Instant now) {
    return Math.max(0, capacity - runningAt(now).size());
  }

  public Optional<Lease> find(LeaseId id, Instant now) {
    return runningAt(now).stream().filter(lease -> lease.id().equals(id)).findFirst();
  }

  public Optional<Lease> of(ReaderId reader, Instant now) {
    return runningAt(now).stream().filter(lease -> lease.reader().equals(reader)).findFirst();
  }

  /** Empty when as many as may be are lent. */
  Optional<Lot> lent(LeaseId lease, ReaderId reader, int atMostDays, Instant now) {
    if (freeAt(now) == 0) {
      return Optional.empty();
    }
    var until = now.plus(Duration.ofDays(Math.min(days, atMostDays)));
    var next = new Lease(lease, reader, lastToken + 1, now, until);
    return Optional.of(
        with(Stream.concat(runningAt(now).stream(), Stream.of(next)).toList(), lastToken + 1));
  }

  /** Runs from now on, under a new token. */
  Lot renewed(Lease lease, int atMostDays, Instant now) {
    var until = now.plus(Duration.ofDays(Math.min(days, atMostDays)));
    var next = new Lease(lease.id(), lease.reader(), lastToken + 1, lease.since(), until);
    var all =
        runningAt(now).stream().map(each -> each.id().equals(lease.id()) ? next : each).toList();
    return with(all, lastToken + 1);
  }

  Lot without(LeaseId lease, Instant now) {
    return with(
        runningAt(now).stream().filter(each -> !each.id().equals(lease)).toList(), lastToken);
  }

  /**
   * As the licence orders it; never less than what is lent already. Empty when nothing is new: of
   * the same version only the rest of what is to be given up, which was lent before.
   */
  Optional<Lot> sized(int wanted, int leaseDays, long order, Instant now) {
    var running = runningAt(now);
    int size = Math.max(wanted, running.size());
    return order > ordered || (order == ordered && size < capacity)
        ? Optional.of(new Lot(id, leaseDays, size, order, lastToken, running, version + 1))
        : Optional.empty();
  }

  private Lot with(List<Lease> next, long token) {
    return new Lot(id, days, capacity, ordered, token, next, version + 1);
  }
}
