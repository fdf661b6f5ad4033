package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.time.TimeName;

/**
 * Where a copy goes that its owner lent to another library: to that library's hold shelf, and from
 * wherever it comes in after that, home. What waits for it meanwhile waits until then.
 */
final class Guests {

  private final BetweenLibraries between;
  private final Clock clock;

  Guests(BetweenLibraries between, Clock clock) {
    this.between = between;
    this.clock = clock;
  }

  /** Where it goes; empty when its stay is over, or never was: then it is sorted like any other. */
  Optional<Custody> sorted(Copy copy, Visit visit, Isil at, @Nullable Turn turn) {
    if (turn != null && !at.equals(visit.host())) {
      return between.leaves(visit, copy.item())
          ? Optional.of(onItsWay(copy, visit, at, turn))
          : Optional.empty();
    }
    if (turn != null) {
      Optional<Instant> until = between.arrives(visit, copy.item());
      if (until.isPresent()) {
        return Optional.of(new Custody.OnHoldShelf(at, turn, until.get()));
      }
    }
    return isHome(copy, at) ? over(copy, visit) : homeward(copy, visit, at);
  }

  /** What leaves the network is expected at home, and until then it is on its way. */
  private Custody onItsWay(Copy copy, Visit visit, Isil at, Turn turn) {
    Instant sent = isHome(copy, at) ? clock.instant() : null;
    return visit
        .member()
        .<Custody>map(host -> inTransit(at, host, sent, turn))
        .orElseGet(() -> inTransit(at, copy.home(), clock.instant(), null));
  }

  private Optional<Custody> over(Copy copy, Visit visit) {
    between.isHome(visit, copy.item());
    return Optional.empty();
  }

  private Optional<Custody> homeward(Copy copy, Visit visit, Isil at) {
    between.goesHome(visit, copy.item());
    return Optional.of(inTransit(at, copy.home(), null, null));
  }

  private Custody inTransit(Isil from, Isil to, @Nullable Instant sent, @Nullable Turn turn) {
    Instant now = clock.instant();
    TransitId id = new TransitId(TimeName.at(now));
    Transit transit = new Transit(id, from, to, now, null, turn);
    return new Custody.InTransit(sent == null ? transit : transit.sent(sent));
  }

  private static boolean isHome(Copy copy, Isil at) {
    return at.equals(copy.home()) || at.equals(copy.key().owner());
  }
}
