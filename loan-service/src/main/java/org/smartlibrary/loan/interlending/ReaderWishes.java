package org.smartlibrary.loan.interlending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.starter.security.Isil;

/**
 * Readers ask themselves. The wish is written down before its place among the reader's holds is
 * taken, and no supplier is asked before that: whoever dies in between, the clock goes on with it.
 */
public final class ReaderWishes {

  private static final int AT_ONCE = 200;

  private final Interlending interlending;
  private final InterlibraryRequests requests;
  private final ReaderPlaces places;
  private final Surroundings surroundings;
  private final Readers readers;
  private final Clock clock;

  public ReaderWishes(
      Interlending.Means means,
      Interlending interlending,
      Surroundings surroundings,
      Readers readers,
      Clock clock) {
    this.interlending = interlending;
    this.requests = means.requests();
    this.places = means.places();
    this.surroundings = surroundings;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * A reader's wish, to be collected at this library.
   *
   * @param beyond whether agencies outside may be asked when no member can
   * @param key by which a repetition is known
   */
  public Opening ask(Reader reader, Isil pickup, Need need, boolean beyond, @Nullable String key) {
    InterlibraryRequest wish = interlending.wishOf(reader.id(), pickup, need, beyond, key);
    Optional<InterlibraryRequest> known = requests.find(wish.id());
    if (known.isPresent()) {
      return again(known.get(), wish);
    }
    Optional<Opening.Refused> against =
        WishRules.judge(surroundings.of(reader, pickup, need, isAsked(wish), clock.instant()));
    if (against.isPresent()) {
      return against.get();
    }
    return requests.add(wish)
        ? complete(wish, reader, true)
        : requests.find(wish.id()).map(there -> again(there, wish)).orElseGet(() -> gone(wish));
  }

  private Opening again(InterlibraryRequest known, InterlibraryRequest wish) {
    return Interlending.isSame(known, wish)
        ? new Opening.Opened(known, false)
        : new Opening.OtherWish();
  }

  private boolean isAsked(InterlibraryRequest wish) {
    return requests.of(wish.reader().orElseThrow()).stream()
        .filter(other -> !other.progress().isOver())
        .map(InterlibraryRequest::need)
        .anyMatch(
            other ->
                other.title() == null
                    ? other.cited().equals(wish.need().cited())
                    : other.title().equals(wish.need().title())
                        && other.service() == wish.need().service());
  }

  /** Takes the reader's place, and the first supplier is asked; or there is none. */
  private Opening complete(InterlibraryRequest wish, Reader reader, boolean created) {
    Instant now = clock.instant();
    int limit = surroundings.terms(reader, wish.need(), now).holdLimit();
    HoldPlaces.Claim claim = places.claim(wish.id(), reader.id(), limit);
    if (!claim.granted()) {
      requests.remove(wish);
      return Opening.Refused.of(WishRule.LIMIT_REACHED, claim.taken(), limit);
    }
    interlending.act(wish.id(), new Happening.Opened());
    return requests
        .find(wish.id())
        .<Opening>map(opened -> new Opening.Opened(opened, created))
        .orElseGet(() -> gone(wish));
  }

  /** Somebody else found no place for it at the same moment. */
  private Opening gone(InterlibraryRequest wish) {
    places.leave(wish);
    return new Opening.Refused(WishRule.LIMIT_REACHED, null, null);
  }

  /** Goes on with what a death left undone. */
  public void sweep() {
    for (InterlibraryRequest wish : requests.unplaced(clock.instant(), AT_ONCE)) {
      wish.reader()
          .flatMap(readers::find)
          .ifPresentOrElse(reader -> complete(wish, reader, false), () -> requests.remove(wish));
    }
    List<InterlibraryRequest> served = requests.keepingPlaces(AT_ONCE);
    served.forEach(interlending::freePlace);
  }
}
