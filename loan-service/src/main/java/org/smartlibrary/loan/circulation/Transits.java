package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.smartlibrary.starter.security.Isil;

/** Copies between libraries. */
final class Transits {

  private final Copies copies;
  private final Decisions decisions;

  Transits(Copies copies, Decisions decisions) {
    this.copies = copies;
    this.decisions = decisions;
  }

  /** The van has it; said again it changes nothing. */
  Answer<Copy> sent(TransitId id, Instant now) {
    return decisions
        .<Transit>decide(
            () -> find(id),
            copy ->
                copy.custody() instanceof Custody.InTransit(var transit)
                        && transit.id().equals(id)
                        && transit.sentAt() == null
                    ? new Verdict.Changes<>(copy.send(transit, now), transit)
                    : new Verdict.Refuses<>(over()))
        .map(Decided::copy);
  }

  /** It has come to a library, the right one or another, and is sorted there. */
  Answer<Copy> received(TransitId id, Isil at, Instant now) {
    return decisions
        .<Transit>decide(
            () -> find(id),
            copy ->
                copy.custody() instanceof Custody.InTransit(var transit) && transit.id().equals(id)
                    ? new Verdict.Changes<>(copy.takeIn(at, transit.turn(), null, now), transit)
                    : new Verdict.Refuses<>(over()))
        .map(Decided::copy);
  }

  private Answer<Copy> find(TransitId id) {
    return copies
        .withTransit(id)
        .<Answer<Copy>>map(Answer.Done::new)
        .orElseGet(
            () ->
                new Answer.Refused<>(
                    Refusal.of(
                        Rule.UNKNOWN_TRANSIT,
                        "No copy is on its way under this name.",
                        "GET /api/transits lists what is on its way; what has arrived is no longer.")));
  }

  private static Refusal over() {
    return Refusal.of(
        Rule.NOT_ON_THE_WAY,
        "This was confirmed before, or the copy came in elsewhere.",
        "GET /api/transits lists what is on its way.");
  }
}
