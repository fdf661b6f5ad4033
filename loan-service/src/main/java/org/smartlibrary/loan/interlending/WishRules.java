package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.Opening.Refused;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;

/** The regulations for what readers ask of other libraries, in the order in which they are told. */
final class WishRules {

  private static final List<Function<Situation, Optional<Refused>>> ALL =
      List.of(
          WishRules::theCardIsNotBlocked,
          WishRules::theCardIsValid,
          WishRules::notTooMuchIsOwed,
          WishRules::thePickupIsOpen,
          WishRules::thePickupIsInReach,
          WishRules::noCopyIsToBeHadNearby,
          WishRules::itIsNotAskedForAlready);

  private WishRules() {}

  /**
   * What the rules look at.
   *
   * @param today at the pick-up's own clock
   * @param inReach whether the reader's regulations let copies be fetched to the pick-up
   * @param copyNearby whether a hold would bring a copy
   * @param asked whether the reader has asked for it and it is not over
   */
  record Situation(
      Reader reader,
      Library pickup,
      Instant now,
      LocalDate today,
      Terms terms,
      Money owed,
      boolean inReach,
      boolean copyNearby,
      boolean asked) {}

  static Optional<Refused> judge(Situation situation) {
    return ALL.stream().map(rule -> rule.apply(situation)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Refused> theCardIsNotBlocked(Situation it) {
    return it.reader()
        .blockAt(it.now())
        .map(block -> Refused.of(WishRule.CARD_BLOCKED, block.reason(), "NONE"));
  }

  private static Optional<Refused> theCardIsValid(Situation it) {
    return it.reader().isValidOn(it.today())
        ? Optional.empty()
        : Optional.of(
            Refused.of(
                WishRule.CARD_EXPIRED,
                it.today(),
                Optional.ofNullable(it.reader().validThrough()).map(Object::toString).orElse("")));
  }

  private static Optional<Refused> notTooMuchIsOwed(Situation it) {
    Money limit = it.terms().debtLimit();
    return it.owed().compareTo(limit) <= 0
        ? Optional.empty()
        : Optional.of(Refused.of(WishRule.DEBT_TOO_HIGH, it.owed().yuan(), limit.yuan()));
  }

  private static Optional<Refused> thePickupIsOpen(Situation it) {
    return unless(it.pickup().status() == Library.Status.ACTIVE, WishRule.PICKUP_CLOSED);
  }

  private static Optional<Refused> thePickupIsInReach(Situation it) {
    return unless(it.inReach(), WishRule.PICKUP_TOO_FAR);
  }

  private static Optional<Refused> noCopyIsToBeHadNearby(Situation it) {
    return unless(!it.copyNearby(), WishRule.COPY_IN_REACH);
  }

  private static Optional<Refused> itIsNotAskedForAlready(Situation it) {
    return unless(!it.asked(), WishRule.ALREADY_ASKED);
  }

  private static Optional<Refused> unless(boolean good, WishRule rule) {
    return good ? Optional.empty() : Optional.of(Refused.of(rule));
  }
}
