package org.smartlibrary.loan.hold;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.member.UnknownLibrary;

/**
 * Places a hold. What was asked is written down before the reader's place is taken, so that nobody
 * who dies in between leaves a place behind that no hold explains: the clock goes on with it.
 */
public final class Placing {

  private final Holds holds;
  private final Grounds grounds;
  private final HoldPlaces places;
  private final Errands errands;
  private final Clock clock;

  Placing(Holds holds, Grounds grounds, HoldPlaces places, Errands errands, Clock clock) {
    this.holds = holds;
    this.grounds = grounds;
    this.places = places;
    this.errands = errands;
    this.clock = clock;
  }

  /**
   * Places a hold under an id, which is the same for the same request.
   *
   * @throws UnknownLibrary when the pick-up is no member
   */
  public HoldDecision place(HoldId id, HoldRequest request) {
    var before = holds.find(id);
    if (before.isPresent()) {
      return again(before.get(), request);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return switch (grounds.examine(id, request, now)) {
      case Grounds.Finding.Missing(String what) -> new HoldDecision.Unknown(what);
      case Grounds.Finding.Against(Refusal refusal) -> new HoldDecision.Refused(refusal);
      case Grounds.Finding.Good(Hold hold) ->
          holds.add(hold) ? complete(hold, false) : place(id, request);
    };
  }

  private HoldDecision again(Hold hold, HoldRequest request) {
    if (!hold.request().equals(request)) {
      return new HoldDecision.KeyUsed();
    }
    return hold.state() instanceof HoldState.Asked
        ? complete(hold, true)
        : new HoldDecision.Placed(hold, true);
  }

  /** Takes the reader's place, and the hold stands; or there is none, and it never was. */
  HoldDecision complete(Hold hold, boolean again) {
    int limit = grounds.limit(hold);
    var claim = places.claim(hold.request().reader(), hold.id(), limit);
    if (!claim.granted()) {
      holds.remove(hold);
      return new HoldDecision.Refused(Refusal.of(HoldRule.LIMIT_REACHED, claim.taken(), limit));
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    holds
        .change(hold.id(), newest -> newest.granted(now))
        .ifPresent(step -> errands.run(step.hold()));
    return holds
        .find(hold.id())
        .<HoldDecision>map(newest -> new HoldDecision.Placed(newest, again))
        .orElseGet(() -> gone(hold));
  }

  private HoldDecision gone(Hold hold) {
    places.leave(hold.request().reader(), hold.id());
    return new HoldDecision.Unknown("hold " + hold.id());
  }
}
