package org.smartlibrary.loan.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;

/** The regulations for placing a hold, in the order in which a reader is told of them. */
final class HoldRules {

  private static final List<Function<Situation, Optional<Refusal>>> ALL =
      List.of(
          HoldRules::theCardIsNotBlocked,
          HoldRules::theCardIsValid,
          HoldRules::notTooMuchIsOwed,
          HoldRules::thePickupIsOpen,
          HoldRules::theLastDayIsNotOver,
          HoldRules::someCopyIsInReach,
          HoldRules::itIsNotAwaitedAlready);

  private HoldRules() {}

  /**
   * What the rules look at.
   *
   * @param today at the pick-up's own clock
   * @param terms what holds for the reader and the nearest copy; empty when there is none in reach
   * @param awaits whether the reader waits for it already
   */
  record Situation(
      Reader reader,
      Library pickup,
      HoldRequest request,
      Instant now,
      LocalDate today,
      Optional<Terms> terms,
      Money owed,
      boolean awaits) {}

  static Optional<Refusal> judge(Situation situation) {
    return ALL.stream().map(rule -> rule.apply(situation)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Refusal> theCardIsNotBlocked(Situation it) {
    return it.reader()
        .blockAt(it.now())
        .map(block -> Refusal.of(HoldRule.CARD_BLOCKED, block.reason(), "NONE"));
  }

  private static Optional<Refusal> theCardIsValid(Situation it) {
    return it.reader().isValidOn(it.today())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                HoldRule.CARD_EXPIRED,
                it.today(),
                Optional.ofNullable(it.reader().validThrough()).map(Object::toString).orElse("")));
  }

  private static Optional<Refusal> notTooMuchIsOwed(Situation it) {
    return it.terms()
        .map(Terms::debtLimit)
        .filter(limit -> it.owed().compareTo(limit) > 0)
        .map(limit -> Refusal.of(HoldRule.DEBT_TOO_HIGH, it.owed().yuan(), limit.yuan()));
  }

  private static Optional<Refusal> thePickupIsOpen(Situation it) {
    return it.pickup().status() == Library.Status.ACTIVE
        ? Optional.empty()
        : Optional.of(Refusal.of(HoldRule.PICKUP_CLOSED));
  }

  private static Optional<Refusal> theLastDayIsNotOver(Situation it) {
    return Optional.ofNullable(it.request().until())
        .filter(until -> until.isBefore(it.today()))
        .map(until -> Refusal.of(HoldRule.LAST_DAY_OVER, until, it.today()));
  }

  private static Optional<Refusal> someCopyIsInReach(Situation it) {
    return it.terms().isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(HoldRule.NO_COPY_IN_REACH));
  }

  private static Optional<Refusal> itIsNotAwaitedAlready(Situation it) {
    return it.awaits() ? Optional.of(Refusal.of(HoldRule.ALREADY_WAITING)) : Optional.empty();
  }
}
