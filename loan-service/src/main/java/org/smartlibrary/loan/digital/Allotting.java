package org.smartlibrary.loan.digital;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Brings the lots to what their licence wants. First lots lend less, then the licence takes the
 * promise back, then it promises others more, and last those lend more. Each step is for a version
 * of the licence; whoever comes with an older one changes nothing.
 */
public final class Allotting {

  private static final int STEPS = 64;

  private final Licences licences;
  private final Lots lots;
  private final Clock clock;

  public Allotting(Licences licences, Lots lots, Clock clock) {
    this.licences = licences;
    this.lots = lots;
    this.clock = clock;
  }

  /** As it is to be from now on; the same again changes nothing. */
  public Licence agree(Licence terms) {
    var known = licences.find(terms.id());
    while (known.filter(licence -> licence.saysTheSameAs(terms)).isEmpty()) {
      var next = known.map(licence -> licence.agreed(terms)).orElse(terms);
      if (licences.save(next)) {
        return settle(next);
      }
      known = licences.find(terms.id());
    }
    return settle(known.orElseThrow());
  }

  /** As far as it goes at the moment; what is lent has to come back first. */
  public Licence settle(Licence licence) {
    var newest = licence;
    for (int step = 0; step < STEPS; step++) {
      order(newest);
      var next = takeBack(newest).or(newest::promisingMore);
      if (next.isEmpty()) {
        return newest;
      }
      newest = licences.save(next.get()) ? next.get() : licences.find(licence.id()).orElseThrow();
    }
    order(newest);
    return newest;
  }

  /** Every lot lends no more than what it is promised and what it should have. */
  private void order(Licence licence) {
    licence
        .wanted()
        .forEach(
            (name, wanted) ->
                size(licence, name, Math.min(wanted, licence.promised().getOrDefault(name, 0))));
  }

  private void size(Licence licence, String name, int size) {
    var id = new LotId(licence.id(), name);
    Optional<Lot> next;
    do {
      var lot = lots.find(id).orElseGet(() -> Lot.empty(id, licence.days()));
      next = lot.sized(size, licence.days(), licence.version(), now());
    } while (next.isPresent() && !lots.save(next.get()));
  }

  private Optional<Licence> takeBack(Licence licence) {
    for (var promise : licence.promised().entrySet()) {
      int wanted = licence.wanted().getOrDefault(promise.getKey(), 0);
      int lends = lends(licence, promise.getKey());
      if (promise.getValue() > wanted && lends < promise.getValue()) {
        return Optional.of(licence.takenBack(promise.getKey(), Math.max(lends, wanted)));
      }
    }
    return Optional.empty();
  }

  private int lends(Licence licence, String name) {
    return lots.find(new LotId(licence.id(), name)).map(Lot::capacity).orElse(0);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
